import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, so root starts it as somebody else. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/**
 * Whom PostgreSQL runs as when this process is root: the owner of the data that exist, else
 * `postgres`, else `nobody`. Undefined means: as the user of this process.
 */
export async function chooseServerUser(dataDirectory?: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = dataDirectory === undefined ? undefined : await findOwner(dataDirectory)
  return owner ?? (await findAccount('postgres')) ?? (await requireAccount('nobody'))
}

/** Whether the server's user can enter a folder. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' })
    return true
  } catch {
    return false
  }
}

async function findOwner(folder: string): Promise<ServerUser | undefined> {
  try {
    const { uid, gid } = await stat(folder)
    return uid === 0 ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

async function findAccount(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function requireAccount(name: string): Promise<ServerUser> {
  const account = await findAccount(name)
  if (account === undefined) {
    throw new Error(
      `PostgreSQL does not run as root, and this machine has neither a user "postgres" nor a user "${name}". ` +
        'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
  return account
}
