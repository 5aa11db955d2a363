import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'

/** Processor time in milliseconds since each process began. */
export interface CpuReading {
  readonly serverMs: number
  readonly databaseMs: number
}

export type CpuMeter = (serverPid: number) => CpuReading

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const tickMs = 10

/**
 * Reads the processor time of a server and of all PostgreSQL processes of a database's server from
 * /proc: unlike rates it does not depend on what else the machine does. NaN where there is no /proc.
 */
export async function openCpuMeter(databaseUrl: string): Promise<CpuMeter> {
  const postmaster = await findPostmaster(databaseUrl)
  return (serverPid) => ({
    serverMs: cpuOf(serverPid),
    databaseMs: childrenOf(postmaster).reduce((sum, pid) => sum + cpuOf(pid), 0),
  })
}

/** Processor time between two readings in words. */
export function cpuWords(from: CpuReading, to: CpuReading): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const { serverMs, databaseMs } = to
  return `CPU ${seconds(serverMs - from.serverMs)} here and ${seconds(databaseMs - from.databaseMs)} in the database`
}

async function findPostmaster(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1 })
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const parent = statOf(row?.pid ?? 0)?.parent ?? Number.NaN
  await sql.end()
  return parent
}

function childrenOf(parent: number): number[] {
  if (Number.isNaN(parent)) return []
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((pid) => statOf(pid)?.parent === parent)
}

function cpuOf(pid: number): number {
  return statOf(pid)?.cpuMs ?? 0
}

/** Fields 4, 14 and 15 of /proc/pid/stat; the name in field 2 may hold spaces. */
function statOf(pid: number): { parent: number; cpuMs: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return { parent: Number(fields[1]), cpuMs: ticks * tickMs }
  } catch {
    return undefined
  }
}
