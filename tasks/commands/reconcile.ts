import { z } from 'zod'
import { getOrganizationId } from '@/features/identity'
import { reconcileOrganization } from '@/features/ops'
import { jobs } from '@/registry/jobs'
import { listOrganizationIds, type WorkerContext } from '@/server/jobs/worker-context'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withRuntime } from '../runtime/with-runtime'
import { withWorkerContext } from '../runtime/with-worker-context'

const optionsSchema = z.object({ org: z.string().optional() })

/** Compares the records of an organization with each other; a disagreement is a finding. */
export const reconcileTask = defineTask({
  configure: (command) =>
    command.option('--org <slug>', 'one organization; all of them when not given'),
  run: async ({ options }, { progress }) => {
    const { org } = parseOptions(optionsSchema, options)
    const organizations = await withRuntime((runtime) =>
      withWorkerContext(runtime, async (ctx) => {
        const compared = []
        for (const { orgId, name } of await findOrganizations(ctx, org)) {
          progress(`Comparing ${name} ...`)
          const damages = await reconcileOrganization(ctx, { orgId, consumptions })
          compared.push({ organization: name, orgId, damages })
        }
        return compared
      }),
    )
    const damages = organizations.flatMap((one) => one.damages)
    return {
      result: { organizations, damages: damages.length },
      lines: organizations.flatMap(linesOf),
      failed: damages.length > 0,
    }
  },
})

/** A consumer notes each message it has worked off; a long job is judged by what it leaves behind. */
const consumptions = jobs.flatMap((job) =>
  job.kind === 'scheduled'
    ? []
    : [{ name: job.name, on: job.on, isNoted: job.kind === 'consumer' }],
)

interface Compared {
  readonly organization: string
  readonly damages: Awaited<ReturnType<typeof reconcileOrganization>>
}

function linesOf({ organization, damages }: Compared): string[] {
  if (damages.length === 0) return [`${organization}: nothing lost, double or half done.`]
  return damages.map(
    ({ kind, what, subjectId, message }) =>
      `${organization}: ${kind.replace('_', ' ')}, ${what} of ${subjectId}. ${message}`,
  )
}

async function findOrganizations(ctx: WorkerContext, slug?: string) {
  if (slug !== undefined) return [{ orgId: await getOrganizationId(ctx, slug), name: slug }]
  return (await listOrganizationIds(ctx)).map((orgId) => ({ orgId, name: orgId }))
}
