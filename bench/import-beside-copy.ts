import { systemActor } from '@/core/actor'
import { queueImport, readImport, runImport, sumCounts, type ImportDetail } from '@/features/charts'
import { createOrganization } from '@/features/identity'
import { actingAs, openServerContext, type ActorContext } from '@/server/context'
import type { Env } from '@/server/env'
import { stageFiles } from '../tasks/import/stage-files'
import { cpuWords, openCpuMeter } from './load/cpu-meter'
import { machineLine } from './report'
import { runAsWorker } from './setup/as-worker'
import { openBenchServer } from './setup/bench-database'
import { copyRows, type Copied } from './setup/copy-rows'
import { openSource, type Source } from './setup/open-source'

/*
 * Imports a folder of bundles into a fresh database, as `import-charts` does in a process with a worker's
 * options, and once more into another by the same process, as a worker does that has been at work before; then copies the very rows it wrote
 * into a fresh database with COPY, indexes and foreign keys in place.
 */

const aim = 0.35

interface Imported {
  readonly counts: readonly ImportDetail['counts'][]
  readonly stagedSeconds: number
  readonly seconds: number
  readonly cpu: string
}

runAsWorker()
const bench = await openBenchServer()
const source = await openSource(process.argv[2])
try {
  const target = await bench.createDatabase('imported')
  const cold = await importInto(target.env, source)
  const warm = await importInto((await bench.createDatabase('again')).env, source)
  const copied = await copyRows(target.env, (await bench.createDatabase('copied')).env)
  const { files, bytes, label } = source
  console.log(`${machineLine()}; ${files.length} files, ${megabytes(bytes)} from ${label}`)
  for (const line of importLines('Import by a process just started', source, cold))
    console.log(line)
  for (const line of importLines('Import by the same process after it', source, warm))
    console.log(line)
  for (const line of copyLines(copied, { cold, warm })) console.log(line)
} finally {
  await source.close()
  await bench.close()
}

async function importInto(env: Env, files: Source): Promise<Imported> {
  const ctx = openServerContext(env)
  const { orgId } = await createOrganization(ctx, { slug: 'bench', name: 'Bench' })
  const imported = await importSource(
    actingAs(ctx, systemActor(orgId, 'bench'), ctx.newId()),
    files,
  )
  await ctx.pools.app.close()
  return imported
}

async function importSource(acting: ActorContext, { files }: Source): Promise<Imported> {
  const meter = await openCpuMeter(acting.env.DATABASE_URL)
  const before = meter(process.pid)
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const { batches } = await stageFiles(acting, files, {
    synthetic: true,
    progress: () => undefined,
    signal: new AbortController().signal,
  })
  const stagedSeconds = since()
  const counts: ImportDetail['counts'][] = []
  for (const fileIds of batches) {
    const job = await queueImport(acting, { fileIds: [...fileIds], assertSynthetic: true })
    await runImport(acting, job)
    counts.push((await readImport(acting, job.jobId)).counts)
  }
  const seconds = since()
  return { counts, stagedSeconds, seconds, cpu: cpuWords(before, meter(process.pid)) }
}

function importLines(label: string, { bytes }: Source, imported: Imported) {
  const { counts, stagedSeconds, seconds, cpu } = imported
  const total = sumCounts(counts)
  const rate = (amount: number) => (amount / seconds).toFixed(1)
  return [
    '',
    `${label}: ${total.bundles} bundles, ${total.resources} resources, ${total.chartsCreated} charts, ${total.rejected} entries rejected`,
    `  in ${seconds.toFixed(2)} s, of which staging ${stagedSeconds.toFixed(2)} s; ${cpu}`,
    `  ${rate(total.chartsCreated)} charts/s, ${rate(total.resources)} resources/s, ${rate(bytes / 1_000_000)} MB/s of files as they lie`,
  ]
}

function copyLines(copied: Copied, { cold, warm }: Readonly<Record<'cold' | 'warm', Imported>>) {
  const ratio = ({ seconds }: Imported) => (copied.seconds / seconds).toFixed(2)
  return [
    '',
    `COPY: ${copied.rows} rows, ${megabytes(copied.bytes)} in ${copied.seconds.toFixed(2)} s; ${copied.cpu}`,
    `import / COPY: ${ratio(cold)} just started, ${ratio(warm)} after it (aim: at least ${aim})`,
  ]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
