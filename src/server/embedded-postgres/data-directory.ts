import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { makeFolderOutsideHome } from './folder-outside-home'
import { writePrivateFile } from './private-file'
import { canEnter, type ServerUser } from './server-user'
import type { ServerPaths } from './server-paths'

/** The data directory an earlier start has settled on, whether or not it has been filled since. */
export async function readDataDirectory(paths: ServerPaths): Promise<string> {
  try {
    return (await readFile(paths.dataPointer, 'utf8')).trim()
  } catch {
    return path.join(paths.control, 'data')
  }
}

/**
 * Settles where the tables lie: in the home, or, when the server runs as another user who cannot
 * get there (a checkout below /root), in a folder of its own that the home points to.
 */
export async function settleDataDirectory(
  paths: ServerPaths,
  user: ServerUser | undefined,
): Promise<string> {
  const settled = await readDataDirectory(paths)
  if (user === undefined || !settled.startsWith(paths.home)) return settled
  await admitGroup(paths.home, user)
  await admitGroup(paths.control, user)
  if (await canEnter(user, paths.control)) return settled
  return settleOutsideHome(paths, user)
}

/** A random name as well, because the data of a deleted home at the same path are not this home's. */
async function settleOutsideHome(paths: ServerPaths, user: ServerUser): Promise<string> {
  const key = createHash('sha256').update(paths.home).digest('hex').slice(0, 12)
  const own = `${key}-${randomBytes(4).toString('hex')}`
  const folder = path.join(await makeFolderOutsideHome(), own)
  await mkdir(folder, { mode: 0o700 })
  await admitGroup(folder, user)
  const dataDirectory = path.join(folder, 'data')
  await writePrivateFile(paths.dataPointer, `${dataDirectory}\n`)
  return dataDirectory
}

/** Lets the server's group pass through a private folder of root without letting it list one. */
async function admitGroup(folder: string, user: ServerUser): Promise<void> {
  const { uid, mode } = await stat(folder)
  if (uid !== 0 || (mode & 0o001) !== 0) return
  await chown(folder, uid, user.gid)
  await chmod(folder, (mode & 0o700) | 0o010)
}
