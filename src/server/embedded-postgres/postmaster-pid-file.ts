import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cluster } from './cluster'
import { findProcessCommand } from './process-command'

/** What a running server writes into `postmaster.pid`, by line: 1 process, 4 port, 8 status. */
export interface PostmasterRecord {
  readonly pid: number
  readonly port: number
  readonly status: string
}

/** The record in the data directory, whether or not its process still lives. */
export async function readPostmasterRecord(
  dataDirectory: string,
): Promise<PostmasterRecord | undefined> {
  try {
    const lines = (await readFile(nameFile(dataDirectory), 'utf8')).split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return undefined
    return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** Whether a process is the server of this data directory, and not a stranger that was given its number. */
export async function isPostmasterOf({ dataDirectory }: Cluster, pid: number): Promise<boolean> {
  const command = await findProcessCommand(pid)
  return command?.includes(` -D ${dataDirectory} `) ?? false
}

/**
 * PostgreSQL takes any living process with the recorded number for the old server, also a stranger
 * that got the number after a reboot. A record with the number of the starter it takes for stale,
 * and goes on to judge by the shared memory block whether old processes are left.
 */
export async function disownRecord(dataDirectory: string): Promise<void> {
  const lines = (await readFile(nameFile(dataDirectory), 'utf8')).split('\n')
  await writeFile(nameFile(dataDirectory), [String(process.pid), ...lines.slice(1)].join('\n'))
}

function nameFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'postmaster.pid')
}
