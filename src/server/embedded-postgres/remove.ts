import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readDataDirectory } from './data-directory'
import { listLivingGuardians } from './guardian-register'
import { prepareServerPaths, type ServerPaths } from './server-paths'

const pollMs = 50
const limitMs = 60_000

/** Waits until the last holder has gone and the server with it, then deletes the home and all its data. */
export async function removeEmbeddedPostgres(home: string): Promise<void> {
  const paths = await prepareServerPaths(home)
  await waitForServerToStop(paths)
  const dataDirectory = await readDataDirectory(paths)
  if (!dataDirectory.startsWith(paths.home)) {
    await rm(path.dirname(dataDirectory), { recursive: true, force: true })
  }
  await rm(paths.home, { recursive: true, force: true })
}

async function waitForServerToStop(paths: ServerPaths): Promise<void> {
  const deadline = Date.now() + limitMs
  while ((await listLivingGuardians(paths.register)).length > 0) {
    if (Date.now() > deadline) throw new Error(`The server of ${paths.home} is still in use.`)
    await delay(pollMs)
  }
}
