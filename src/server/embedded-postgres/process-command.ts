import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The command line of a living process with its arguments joined by spaces; undefined when no
 * process has the number, or only one that has ended and was not collected.
 */
export async function findProcessCommand(pid: number): Promise<string | undefined> {
  if (!isSignalable(pid)) return undefined
  return process.platform === 'linux' ? readLinuxCommand(pid) : readCommandFromPs(pid)
}

async function readLinuxCommand(pid: number): Promise<string | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return text === '' ? undefined : text.replaceAll('\0', ' ')
  } catch {
    return undefined
  }
}

async function readCommandFromPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
    const text = stdout.trim()
    return text === '' || text === '<defunct>' ? undefined : `${text} `
  } catch {
    return undefined
  }
}

function isSignalable(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
