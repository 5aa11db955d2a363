import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { serverEnvironment } from './binaries'
import type { ServerPaths } from './server-paths'
import type { ServerSettings } from './server-settings'

/** A guardian process this process has started; it steps back when another one was there first. */
export interface StartedGuardian {
  isRunning(): boolean
  /** What it wrote before it broke down, or undefined when it runs or has ended in good order. */
  readBreakdown(): Promise<string | undefined>
}

const heapLimitMb = 128

/** Starts a guardian that outlives this process and takes nothing of its environment along. */
export async function startGuardian(
  paths: ServerPaths,
  settings: ServerSettings,
): Promise<StartedGuardian> {
  const log = await open(paths.guardianLog, 'a', 0o600)
  const logStart = (await log.stat()).size
  const loader = createRequire(import.meta.url).resolve('tsx')
  const program = fileURLToPath(new URL('./guardian-process.ts', import.meta.url))
  const id = randomBytes(12).toString('hex')
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapLimitMb}`,
      '--import',
      pathToFileURL(loader).href,
      program,
      paths.home,
      id,
      JSON.stringify(settings),
    ],
    {
      cwd: paths.home,
      detached: true,
      env: serverEnvironment,
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  child.on('error', () => undefined)
  child.unref()
  await log.close()
  return {
    isRunning: () => isRunning(child),
    async readBreakdown() {
      if (isRunning(child) || child.exitCode === 0) return undefined
      const written = (await readFile(paths.guardianLog)).subarray(logStart).toString().trim()
      return written === '' ? `it ended with ${child.signalCode ?? child.exitCode}` : written
    },
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}
