import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { systemActor } from '@/core/actor'
import { queueImport, readImport, type ImportDetail } from '@/features/charts'
import { getOrganizationId } from '@/features/identity'
import { actingAs, type ActorContext, type ServerContext } from '@/server/context'
import { parseOptions } from '../frame/bad-usage'
import { defineTask, type TaskOutcome, type TaskSurroundings } from '../frame/define-task'
import { findImportFiles } from '../import/find-import-files'
import { importOutcome } from '../import/import-outcome'
import { stageFiles } from '../import/stage-files'
import { withDatabase } from '../runtime/with-database'
import { withRuntime } from '../runtime/with-runtime'
import { withWorker } from '../runtime/with-worker'

const pollMs = 200

const optionsSchema = z.object({
  org: z.string(),
  wait: z.boolean().default(false),
  synthetic: z.boolean().default(false),
})

type Options = z.infer<typeof optionsSchema>

/** Imports FHIR bundles and bulk files into an organization's charts. */
export const importChartsTask = defineTask({
  configure: (command) =>
    command
      .argument('<paths...>', 'files (JSON, NDJSON, gzip or zip of these) or folders of them')
      .requiredOption('--org <slug>', 'the organization')
      .option('--wait', 'wait until everything is imported')
      .option('--synthetic', 'assert that data without a Synthea mark is synthetic (audited)'),
  run: async (input, surroundings) => {
    const options = parseOptions(optionsSchema, input.options)
    const paths = await findImportFiles(input.arguments)
    const startedAt = performance.now()
    const work = (ctx: ServerContext) =>
      importPaths(ctx, { paths, options, surroundings, startedAt })
    return options.wait ? withRuntime(({ env }) => withWorker(env, work)) : withDatabase(work)
  },
})

interface Importing {
  readonly paths: readonly string[]
  readonly options: Options
  readonly surroundings: TaskSurroundings
  readonly startedAt: number
}

async function importPaths(ctx: ServerContext, importing: Importing): Promise<TaskOutcome> {
  const { paths, options, surroundings, startedAt } = importing
  const orgId = await getOrganizationId(ctx, options.org)
  const acting = actingAs(ctx, systemActor(orgId, 'command line'), ctx.newId())
  const { batches, refused } = await stageFiles(acting, paths, {
    synthetic: options.synthetic,
    progress: surroundings.progress,
    signal: surroundings.signal,
  })
  const jobIds: string[] = []
  for (const fileIds of batches) {
    const { jobId } = await queueImport(acting, {
      fileIds: [...fileIds],
      assertSynthetic: options.synthetic,
    })
    jobIds.push(jobId)
  }
  const jobs = options.wait ? await waitForAll(acting, jobIds, surroundings) : []
  const seconds = (performance.now() - startedAt) / 1000
  return importOutcome({ jobIds, jobs, refused, seconds, waited: options.wait })
}

/** Follows the imports until the worker has ended them. */
async function waitForAll(
  ctx: ActorContext,
  jobIds: readonly string[],
  { progress, signal }: TaskSurroundings,
): Promise<readonly ImportDetail[]> {
  const ended: ImportDetail[] = []
  for (const [index, jobId] of jobIds.entries()) {
    for (;;) {
      const job = await readImport(ctx, jobId)
      const charts = job.counts.chartsCreated + job.counts.chartsUpdated
      const part = jobIds.length > 1 ? ` (part ${index + 1} of ${jobIds.length})` : ''
      progress(`Importing${part}: ${job.filesDone} of ${job.files} files, ${charts} charts.`)
      if (job.status === 'completed' || job.status === 'failed') {
        ended.push(job)
        break
      }
      await delay(pollMs, undefined, { signal })
    }
  }
  return ended
}
