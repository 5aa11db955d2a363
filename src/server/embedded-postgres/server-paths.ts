import { chmod, mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'

/** Where one embedded server keeps what is not table data. All of it lies in the home. */
export interface ServerPaths {
  readonly home: string
  /** `<home>/postgres`, the folder of all files below. */
  readonly control: string
  /** One file per living guardian. */
  readonly register: string
  readonly passwordFile: string
  readonly portFile: string
  /** Names the data directory when it cannot lie in the home. */
  readonly dataPointer: string
  readonly serverLog: string
  readonly guardianLog: string
}

/** Creates the home and the folders of the server, readable by their owner only, and names them. */
export async function prepareServerPaths(home: string): Promise<ServerPaths> {
  await makePrivateFolder(home)
  const paths = nameServerPaths(await realpath(home))
  await makePrivateFolder(paths.control)
  await makePrivateFolder(paths.register)
  return paths
}

/** `home` is a real path, so that every process spells the data directory the same way. */
export function nameServerPaths(home: string): ServerPaths {
  const control = path.join(home, 'postgres')
  return {
    home,
    control,
    register: path.join(control, 'guardians'),
    passwordFile: path.join(control, 'owner-password'),
    portFile: path.join(control, 'port'),
    dataPointer: path.join(control, 'data-location'),
    serverLog: path.join(control, 'server.log'),
    guardianLog: path.join(control, 'guardian.log'),
  }
}

async function makePrivateFolder(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (created !== undefined) await chmod(folder, 0o700)
}
