import { spawnSync } from 'node:child_process'
import { workerOptions } from '../../tasks/runtime/worker-options'

/** Runs the program of this process once more with the options of a worker, unless it has them. */
export function runAsWorker(): void {
  if (workerOptions.every((option) => process.execArgv.includes(option))) return
  const args = [...workerOptions, ...process.execArgv, ...process.argv.slice(1)]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  process.exit(status ?? 1)
}
