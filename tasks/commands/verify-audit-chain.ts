import { z } from 'zod'
import { systemActor } from '@/core/actor'
import { verifyChain } from '@/features/audit-log'
import { getOrganizationId } from '@/features/identity'
import { actingAs } from '@/server/context'
import { listOrganizationIds, type WorkerContext } from '@/server/jobs/worker-context'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withRuntime } from '../runtime/with-runtime'
import { withWorkerContext } from '../runtime/with-worker-context'

const optionsSchema = z.object({ org: z.string().optional() })

interface Organization {
  readonly orgId: string
  /** The slug where it was asked for, else the id. */
  readonly name: string
}

/** Recomputes the audit chains; a broken one is a finding and names its first bad row. */
export const verifyAuditChainTask = defineTask({
  configure: (command) =>
    command.option('--org <slug>', 'one organization; all of them when not given'),
  run: async ({ options }, { progress }) => {
    const { org } = parseOptions(optionsSchema, options)
    const chains = await withRuntime((runtime) =>
      withWorkerContext(runtime, async (ctx) => {
        const found = []
        for (const organization of await findOrganizations(ctx, org)) {
          progress(`Verifying ${organization.name} ...`)
          found.push(await verify(ctx, organization))
        }
        return found
      }),
    )
    const broken = chains.filter(({ state }) => state === 'broken')
    return {
      result: { chains, broken: broken.length },
      lines: chains.map((chain) =>
        chain.state === 'intact'
          ? `${chain.organization}: intact, ${chain.rows} rows.`
          : `${chain.organization}: broken at row ${chain.firstBadSeq}: ${chain.problem}.`,
      ),
      failed: broken.length > 0,
    }
  },
})

async function verify(ctx: WorkerContext, { orgId, name }: Organization) {
  const acting = actingAs(ctx, systemActor(orgId, 'command line'), ctx.newId())
  return { organization: name, orgId, ...(await verifyChain(acting)) }
}

async function findOrganizations(ctx: WorkerContext, slug?: string): Promise<Organization[]> {
  if (slug !== undefined) return [{ orgId: await getOrganizationId(ctx, slug), name: slug }]
  return (await listOrganizationIds(ctx)).map((orgId) => ({ orgId, name: orgId }))
}
