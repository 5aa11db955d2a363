import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findCodeSetFiles, loadCodeSets, type LoadReport } from '@/features/code-sets'
import { machineLine } from './report'
import { openBenchServer } from './setup/bench-database'
import { copyThroughFiles, type CopiedFiles } from './setup/copy-through-files'

/*
 * Loads a folder of official code files into a fresh database, as `import-code-set` does, then copies the very
 * rows it wrote into another fresh database with COPY, indexes and foreign keys in place.
 */

const folder = path.resolve(process.argv[2] ?? '../shared/data')
/** What a load writes, each table after those that it refers to. */
const written = [
  'code_releases',
  'code_set_sources',
  'code_reference',
  'code_notes',
  'code_lists',
  'code_index_terms',
  'code_reference_sets',
]

const files = await findCodeSetFiles(folder)
if (files === undefined) throw new RangeError(`${folder}: there is no such folder.`)
const bench = await openBenchServer()
try {
  const { env } = await bench.createDatabase('loaded')
  const processorBefore = process.cpuUsage()
  const report = await loadCodeSets(
    { env, clock: () => new Date() },
    { files: readEach(files), asserted: {} },
  )
  const { user, system } = process.cpuUsage(processorBefore)
  const other = await bench.createDatabase('copied')
  const copied = await copyThroughFiles(env, other.env, written)
  for (const line of reportLines(report, copied, (user + system) / 1_000_000)) console.log(line)
} finally {
  await bench.close()
}

async function* readEach(
  paths: readonly string[],
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  for (const one of paths) yield { name: path.basename(one), bytes: await readFile(one) }
}

function reportLines(
  { files: given, releases, rows, seconds }: LoadReport,
  copied: CopiedFiles,
  cpu: number,
) {
  const loaded = given.filter(({ outcome }) => outcome === 'loaded').length
  return [
    `${machineLine()}; ${loaded} official files from ${folder}`,
    '',
    `Load: ${releases.length} releases, ${rows} rows in ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time of the process (aim: well under 60 s)`,
    `COPY: ${copied.rows} rows, ${(copied.bytes / 1_000_000).toFixed(1)} MB in ${copied.seconds.toFixed(2)} s`,
    '',
    `load / COPY: ${(copied.seconds / seconds).toFixed(2)}`,
  ]
}
