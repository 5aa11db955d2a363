import { systemActor } from '@/core/actor'
import { queueImport, readImport, runImport, type ImportDetail } from '@/features/charts'
import { createOrganization } from '@/features/identity'
import { actingAs, openServerContext, type ActorContext } from '@/server/context'
import { stageFiles } from '../tasks/import/stage-files'
import { machineLine } from './report'
import { openBenchServer } from './setup/bench-database'
import { copyRows, type Copied } from './setup/copy-rows'
import { openSource, type Source } from './setup/open-source'

/*
 * Imports a folder of bundles into a fresh database, as `import-charts` does, then copies the very
 * rows it wrote into another fresh database with COPY, indexes and foreign keys in place.
 */

const aim = 0.35

interface Imported {
  readonly counts: readonly ImportDetail['counts'][]
  readonly stagedSeconds: number
  readonly seconds: number
}

const bench = await openBenchServer()
const source = await openSource(process.argv[2])
try {
  const target = await bench.createDatabase('imported')
  const ctx = openServerContext(target.env)
  const { orgId } = await createOrganization(ctx, { slug: 'bench', name: 'Bench' })
  const acting = actingAs(ctx, systemActor(orgId, 'bench'), ctx.newId())
  const imported = await importSource(acting, source)
  await ctx.pools.app.close()
  const copied = await copyRows(target.env, (await bench.createDatabase('copied')).env)
  for (const line of reportLines(source, imported, copied)) console.log(line)
} finally {
  await source.close()
  await bench.close()
}

async function importSource(acting: ActorContext, { files }: Source): Promise<Imported> {
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
  return { counts, stagedSeconds, seconds: since() }
}

function reportLines({ files, bytes, label }: Source, imported: Imported, copied: Copied) {
  const { counts, stagedSeconds, seconds } = imported
  const total = (name: keyof ImportDetail['counts']) =>
    counts.reduce((sum, one) => sum + one[name], 0)
  const rate = (amount: number) => (amount / seconds).toFixed(1)
  return [
    `${machineLine()}; ${files.length} files, ${megabytes(bytes)} from ${label}`,
    '',
    `Import: ${total('bundles')} bundles, ${total('resources')} resources, ${total('chartsCreated')} charts, ${total('rejected')} entries rejected`,
    `        in ${seconds.toFixed(2)} s, of which staging ${stagedSeconds.toFixed(2)} s`,
    `        ${rate(total('chartsCreated'))} charts/s, ${rate(total('resources'))} resources/s, ${rate(bytes / 1_000_000)} MB/s of files as they lie`,
    `COPY:   ${copied.rows} rows, ${megabytes(copied.bytes)} in ${copied.seconds.toFixed(2)} s`,
    '',
    `import / COPY: ${(copied.seconds / seconds).toFixed(2)} (aim: at least ${aim})`,
  ]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
