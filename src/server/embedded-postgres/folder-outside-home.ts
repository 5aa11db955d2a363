import { access, chmod, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'

/** Folders that outlive reboots and that every user can enter, best first. */
const parents = ['/var/lib', '/var/tmp']

/** `smartcoders` in a folder every user can enter, for what cannot lie in a home that is closed to the server's user. */
export async function makeFolderOutsideHome(): Promise<string> {
  for (const parent of parents) {
    if (!(await isWritable(parent))) continue
    const folder = path.join(parent, 'smartcoders')
    await mkdir(folder, { recursive: true, mode: 0o755 })
    await chmod(folder, 0o755)
    return folder
  }
  throw new Error(`None of ${parents.join(', ')} can be written to.`)
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
