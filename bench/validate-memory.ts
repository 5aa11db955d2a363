import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findCodeSetFiles, loadCodeSets } from '@/features/code-sets'
import { environmentWith } from '@/server/env'
import { engineCases } from '@/testing/engine-cases'
import { machineLine } from './report'
import { openBenchServer, type BenchDatabase } from './setup/bench-database'

/*
 * Pipes a million records into `validate -` and reads its verdicts, with the resident memory of the process beside the
 * lines that went in. A run that kept lines, records or verdicts would grow with each tenth.
 */

const lines = Number(process.argv[2] ?? 1_000_000)
const folder = process.argv[3]
const tenths = 10

const bench = await openBenchServer()
try {
  const database = await bench.createDatabase('validating')
  if (folder !== undefined) await loadOfficial(database, path.resolve(folder))
  const child = spawn(process.execPath, ['--import', 'tsx', 'tasks/main.ts', 'validate', '-'], {
    cwd: path.join(import.meta.dirname, '..'),
    env: environmentWith({ ...database.variables, NODE_ENV: 'production' }),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const began = performance.now()
  const verdicts = countVerdicts(child)
  const ended = once(child, 'exit')
  const memory = await feed(child)
  await ended
  const seconds = (performance.now() - began) / 1_000
  console.log(`${machineLine()}; ${lines} records, ${await verdicts} verdicts`)
  console.log(
    `${seconds.toFixed(0)} s from start to end: ${(lines / seconds).toFixed(0)} records/s`,
  )
  console.log(`resident memory after each tenth, MB: ${memory.join(', ')}`)
} finally {
  await bench.close()
}

async function loadOfficial({ env }: BenchDatabase, from: string): Promise<void> {
  const files = (await findCodeSetFiles(from)) ?? []
  async function* read() {
    for (const one of files) yield { name: path.basename(one), bytes: await readFile(one) }
  }
  await loadCodeSets({ env, clock: () => new Date() }, { files: read(), asserted: {} })
}

/** Writes as fast as the process reads, and gives its resident memory after each tenth of the lines. */
async function feed({ stdin, pid }: ChildProcess): Promise<number[]> {
  const memory: number[] = []
  for (let n = 0; n < lines; n += 1) {
    const { encounter, patient, diagnoses } = engineCases[n % engineCases.length] ?? {}
    const line = JSON.stringify({ id: `record-${n}`, encounter, patient, diagnoses })
    if (stdin?.write(`${line}\n`) === false) await once(stdin, 'drain')
    if ((n + 1) % (lines / tenths) === 0) memory.push(residentMegabytes(pid ?? 0))
  }
  stdin?.end()
  return memory
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_000)
}

async function countVerdicts({ stdout }: ChildProcess): Promise<number> {
  let count = 0
  for await (const piece of stdout ?? []) {
    for (const byte of piece as Buffer) if (byte === 10) count += 1
  }
  return count
}
