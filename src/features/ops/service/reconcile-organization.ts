import { setTimeout as delay } from 'node:timers/promises'
import { systemActor } from '@/core/actor'
import { actingAs } from '@/server/context'
import type { Tx } from '@/server/db'
import { listQueuedDeliveries, type QueuedDelivery } from '@/server/jobs/queued-deliveries'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { sendsMail } from '@/server/mail'
import { withOrgScope } from '@/server/transaction'
import type { Damage } from '../contract/damage'
import { listChartFacts, listDecisionFacts, readChainFacts } from '../queries/reconcile-charts'
import {
  listMailFacts,
  listMessageFacts,
  listNotesWithoutMessage,
  listNotificationFacts,
} from '../queries/reconcile-deliveries'
import { listImportFacts } from '../queries/reconcile-imports'
import { judgeChain, judgeDecisions } from '../rules/reconcile/judge-chain'
import { judgeChart } from '../rules/reconcile/judge-chart'
import {
  judgeDeliveries,
  judgeMail,
  judgeNotes,
  judgeNotifications,
  type Consumption,
} from '../rules/reconcile/judge-deliveries'
import { judgeImport } from '../rules/reconcile/judge-import'

/** Messages and their notes are kept a fortnight; what is younger than this is complete. */
const comparedDays = 13
const dayMs = 86_400_000
const secondLookMs = 300

interface Organization {
  readonly orgId: string
  /** Every consumer and long job of the product. */
  readonly consumptions: readonly Consumption[]
}

/**
 * Names what is lost, double or half done between the records of an organization. Reads only. Work goes on
 * meanwhile, so only what a second look finds as well is named.
 */
export async function reconcileOrganization(
  ctx: WorkerContext,
  organization: Organization,
): Promise<readonly Damage[]> {
  const first = await look(ctx, organization)
  if (first.length === 0) return []
  await delay(secondLookMs)
  const again = new Set((await look(ctx, organization)).map(keyOf))
  return first.filter((damage) => again.has(keyOf(damage)))
}

function keyOf({ kind, what, subjectId }: Damage): string {
  return `${kind} ${what} ${subjectId}`
}

async function look(ctx: WorkerContext, organization: Organization): Promise<Damage[]> {
  const { orgId } = organization
  const acting = actingAs(ctx, systemActor(orgId, 'reconcile'), ctx.newId())
  const queued = await listQueuedDeliveries(ctx, orgId)
  return withOrgScope(acting, async (tx) => [
    ...(await lookAtCharts(tx, ctx)),
    ...(await lookAtDeliveries(tx, ctx, { ...organization, queued })),
  ])
}

async function lookAtCharts(tx: Tx, ctx: WorkerContext): Promise<Damage[]> {
  return [
    ...(await listChartFacts(tx)).flatMap(judgeChart),
    ...judgeDecisions(await listDecisionFacts(tx)),
    ...judgeChain(tx.orgId, await readChainFacts(tx, ctx.clock())),
  ]
}

interface Deliveries extends Organization {
  readonly queued: readonly QueuedDelivery[]
}

async function lookAtDeliveries(
  tx: Tx,
  ctx: WorkerContext,
  { queued, consumptions }: Deliveries,
): Promise<Damage[]> {
  const now = ctx.clock()
  const since = new Date(now.getTime() - comparedDays * dayMs)
  const messages = await listMessageFacts(tx, now)
  const underway = new Set([
    ...queued.filter(({ isGivenUp }) => !isGivenUp).map(({ eventId }) => eventId),
    ...messages.filter(({ isRelayed }) => !isRelayed).map(({ eventId }) => eventId),
  ])
  const imports = await listImportFacts(tx)
  return [
    ...judgeDeliveries({ messages, queued, consumptions }),
    ...judgeNotes(await listNotesWithoutMessage(tx, since)),
    ...judgeNotifications(await listNotificationFacts(tx, since)),
    ...judgeMail(await listMailFacts(tx, now), sendsMail(ctx.env)),
    ...imports.flatMap((facts) =>
      judgeImport(
        facts,
        facts.requests.some((eventId) => underway.has(eventId)),
      ),
    ),
  ]
}
