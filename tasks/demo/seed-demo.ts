import { setTimeout as delay } from 'node:timers/promises'
import { systemActor } from '@/core/actor'
import {
  allCases,
  demoBundleLines,
  listPracticeCharts,
  stageFile,
  type PracticeChart,
} from '@/features/charts'
import { actingAs } from '@/server/context'
import { codeCharts } from './code-charts'
import type { DemoSeeding } from './demo-seeding'
import { ensureDemoPeople } from './ensure-demo-people'
import { demoWork, openCaseIds, returnedCaseId } from './demo-work'
import { returnChart } from './return-chart'
import { asDemoPerson } from './sign-in-demo'

export interface SeededDemo {
  readonly people: number
  readonly charts: number
  readonly assigned: number
  readonly submitted: number
  readonly returned: number
}

/** The demo organization with its people, charts and some work done; run again it adds what is missing. */
export async function seedDemo(seeding: DemoSeeding): Promise<SeededDemo> {
  const { ctx, progress } = seeding
  progress('Creating the demo organization and its people.')
  const { orgId, created } = await ensureDemoPeople(seeding)
  const system = actingAs(ctx, systemActor(orgId, 'demo'), ctx.newId())
  const charts = () => listPracticeCharts(system)
  const before = await charts()
  if (before.length < allCases.length) await importCharts(seeding)
  const assigned = await assignCharts(seeding, await charts())
  const submitted = await codeCharts(seeding, await charts())
  const returned = await returnChart(seeding, await charts())
  const imported = (await charts()).length - before.length
  return { people: created, charts: imported, assigned, submitted, returned }
}

async function importCharts(seeding: DemoSeeding): Promise<void> {
  const { ctx, password, progress, signal } = seeding
  progress(`Importing ${allCases.length} practice charts.`)
  await asDemoPerson(ctx, { role: 'manager', password }, async ({ acting, call }) => {
    const content = (async function* () {
      yield Buffer.from(demoBundleLines(), 'utf8')
    })()
    const [staged] = await stageFile(acting, { name: 'practice-charts.ndjson', content })
    if (staged === undefined || 'refusal' in staged)
      throw new Error(
        `The practice charts were refused: ${staged?.refusal.message ?? 'empty file'}`,
      )
    const { jobId } = await call.imports.start({ fileIds: [staged.fileId] })
    for (;;) {
      const job = await call.imports.get({ jobId })
      if (job.status === 'completed') return
      if (job.status === 'failed') throw new Error('The import of the practice charts failed.')
      await delay(100, undefined, { signal })
    }
  })
}

/** Gives the coder a desk, once: as soon as any practice chart was ever given out nothing is. */
async function assignCharts(
  { ctx, password, progress }: DemoSeeding,
  charts: readonly PracticeChart[],
): Promise<number> {
  const isUntouched = charts.every(({ status, assigneeId }) => status === 'draft' && !assigneeId)
  if (!isUntouched) return 0
  progress('Giving the coder a desk.')
  const wanted = new Set([...openCaseIds, ...demoWork.map(({ caseId }) => caseId), returnedCaseId])
  const chartIds = charts
    .filter(({ demoCase }) => wanted.has(demoCase.id))
    .map(({ chartId }) => chartId)
  return asDemoPerson(ctx, { role: 'manager', password }, async ({ call }) => {
    const coder = (await call.charts.coders({}))[0]
    if (coder === undefined) throw new Error('The demo organization has no active coder.')
    return (await call.charts.assign({ chartIds, coderId: coder.coderId })).assigned
  })
}
