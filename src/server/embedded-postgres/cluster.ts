import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Binaries, findBinaries, serverEnvironment } from './binaries'
import { readDataDirectory, settleDataDirectory } from './data-directory'
import { writePrivateFile } from './private-file'
import type { ServerPaths } from './server-paths'
import { chooseServerSettings, type ServerSettings } from './server-settings'
import { chooseServerUser, type ServerUser } from './server-user'

const run = promisify(execFile)

/** A database cluster on disk and what it takes to run a server over it. */
export interface Cluster {
  readonly paths: ServerPaths
  readonly dataDirectory: string
  readonly binaries: Binaries
  readonly user: ServerUser | undefined
  readonly settings: ServerSettings
  /** Of the role `postgres`, which owns everything. */
  readonly password: string
}

/** The home's cluster, created when there is none. One process at a time may call this for a home. */
export async function openCluster(paths: ServerPaths, extra: ServerSettings): Promise<Cluster> {
  const user = await chooseServerUser(await readDataDirectory(paths))
  const dataDirectory = await settleDataDirectory(paths, user)
  const cluster = {
    paths,
    dataDirectory,
    user,
    binaries: await findBinaries(paths, user),
    settings: await chooseServerSettings(extra),
  }
  const exists = await isThere(path.join(dataDirectory, 'PG_VERSION'))
  const password = exists ? await readPassword(cluster) : await createCluster(cluster)
  return { ...cluster, password }
}

type NewCluster = Omit<Cluster, 'password'>

async function readPassword({ paths, dataDirectory }: NewCluster): Promise<string> {
  try {
    return (await readFile(paths.passwordFile, 'utf8')).trim()
  } catch (cause) {
    throw new Error(
      `${paths.passwordFile} is missing, and with it the password of the database in ${dataDirectory}. ` +
        'Restore the file, or remove that folder to start with an empty database.',
      { cause },
    )
  }
}

/** Initialises beside the final place and renames last: a data directory that exists is complete. */
async function createCluster(cluster: NewCluster): Promise<string> {
  const { dataDirectory, user, binaries, paths } = cluster
  await removeDrafts(dataDirectory)
  const password = randomBytes(24).toString('base64url')
  await writePrivateFile(paths.passwordFile, `${password}\n`)

  const draft = `${dataDirectory}.draft-${randomBytes(4).toString('hex')}`
  const passwordCopy = `${draft}.password`
  await mkdir(draft, { mode: 0o700 })
  await writePrivateFile(passwordCopy, `${password}\n`)
  if (user !== undefined) {
    await chown(draft, user.uid, user.gid)
    await chown(passwordCopy, user.uid, user.gid)
  }
  await run(binaries.initdb, initdbArguments(draft, passwordCopy), {
    ...user,
    cwd: draft,
    env: serverEnvironment,
  })
  await rm(passwordCopy)
  await rename(draft, dataDirectory)
  return password
}

function initdbArguments(dataDirectory: string, passwordFile: string): string[] {
  return [
    `--pgdata=${dataDirectory}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
}

/** What a start that was killed has left. */
async function removeDrafts(dataDirectory: string): Promise<void> {
  const parent = path.dirname(dataDirectory)
  const prefix = `${path.basename(dataDirectory)}.draft-`
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(path.join(parent, name), { recursive: true, force: true })
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}
