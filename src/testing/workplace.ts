import { expect, vi } from 'vitest'
import type { Role } from '@/core/actor'
import { queueImport } from '@/features/charts'
import { reconcileOrganization } from '@/features/ops'
import { jobs } from '@/registry/jobs'
import { appRouter } from '@/registry/routers'
import { listQueuedDeliveries } from '@/server/jobs/queued-deliveries'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { bundleOf, encounterResource, noteResource, patientResource } from './fhir-bundle'
import { stageForTest } from './import-bundles'
import { signInAs } from './sign-in-as'
import type { TestOrganization, TestWorld } from './test-world'

export type Caller = ReturnType<typeof appRouter.createCaller>

/** An organization whose people call procedures with sessions of their own. */
export interface Workplace {
  readonly org: TestOrganization
  readonly call: Readonly<Record<'manager' | 'coder' | 'supervisor', Caller>>
}

const soon = { timeout: 30_000, interval: 25 }

export async function openWorkplace(world: TestWorld, slug: string): Promise<Workplace> {
  const org = await world.createOrganization(slug)
  const caller = async (role: Role) => appRouter.createCaller(await signInAs(world, org, role))
  const [manager, coder, supervisor] = await Promise.all([
    caller('manager'),
    caller('coder'),
    caller('supervisor'),
  ])
  return { org, call: { manager, coder, supervisor } }
}

interface ImportedPatient {
  readonly key: string
  readonly family: string
  readonly note: string
}

/** Stages a bundle for each patient and asks the worker to import them; answers the id of the import. */
export async function askForImport(
  { org }: Workplace,
  patients: readonly ImportedPatient[],
): Promise<string> {
  const files = patients.map(({ key, family, note }) => ({
    name: `${family}_${key}.json`,
    content: JSON.stringify(bundleFor(key, family, note)),
  }))
  const fileIds = await stageForTest(org.as.manager, files)
  const { jobId } = await queueImport(org.as.manager, { fileIds, assertSynthetic: false })
  return jobId
}

function bundleFor(key: string, family: string, note: string): object {
  const [patient, encounter] = [`p-${key}`, `e-${key}`]
  const name = [{ use: 'official', family, given: ['Ana'] }]
  const links = {
    subject: { reference: `Patient/${patient}` },
    context: { encounter: [{ reference: `Encounter/${encounter}` }] },
    encounter: { reference: `Encounter/${encounter}` },
  }
  return bundleOf([
    patientResource(patient, { name }),
    encounterResource(encounter, patient),
    noteResource(`n-${key}`, note, links),
  ])
}

/** Resolves once every message of the organization was worked off and no import runs. */
export async function untilSettled(worker: WorkerContext, orgId: string): Promise<void> {
  await vi.waitFor(async () => {
    const [row] = await worker.pools.worker.sql<{ waiting: number }[]>`
      select count(*)::int as waiting from outbox_events
      where org_id = ${orgId} and relayed_at is null`
    expect(row?.waiting).toBe(0)
    expect((await listQueuedDeliveries(worker, orgId)).filter((one) => !one.isGivenUp)).toEqual([])
  }, soon)
}

/** Gives every chart that has no coder to the organization's one; answers their ids, oldest number first. */
export async function assignAll({ org, call }: Workplace): Promise<string[]> {
  const { items } = await call.manager.charts.list({})
  const chartIds = items
    .toSorted((one, other) => one.number.localeCompare(other.number))
    .map(({ chartId }) => chartId)
  await call.manager.charts.assign({ chartIds, coderId: org.as.coder.actor.userId ?? '' })
  return chartIds
}

interface Draft {
  readonly chartId: string
  readonly rationale: string
}

/** Saves one code with its rationale and answers the chart's version. */
export async function saveDraft({ call }: Workplace, { chartId, rationale }: Draft) {
  const { version } = await call.coder.coding.get({ chartId })
  const diagnoses = [{ code: 'I10', principal: true, rationale }]
  return (await call.coder.coding.saveCodes({ chartId, version, diagnoses, procedures: [] }))
    .version
}

/** Saves and submits. */
export async function submitDraft(workplace: Workplace, draft: Draft): Promise<void> {
  const version = await saveDraft(workplace, draft)
  await workplace.call.coder.coding.submit({ chartId: draft.chartId, version })
}

/** The open audit of a chart, which the worker opens. */
export function openAuditOf({ call }: Workplace, chartId: string) {
  return vi.waitFor(async () => {
    const { items } = await call.supervisor.review.queue({})
    const audit = items.find((item) => item.chartId === chartId)
    if (!audit) throw new Error('The chart is in no audit yet.')
    return audit
  }, soon)
}

/** What the reconciler names, as `kind what`. */
export async function damagesOf(worker: WorkerContext, orgId: string): Promise<string[]> {
  const damages = await reconcileOrganization(worker, { orgId, consumptions })
  return damages.map(({ kind, what, subjectId }) => `${kind} ${what} ${subjectId}`)
}

const consumptions = jobs.flatMap((job) =>
  job.kind === 'scheduled'
    ? []
    : [{ name: job.name, on: job.on, isNoted: job.kind === 'consumer' }],
)
