import { forbiddenRole, notFound, unauthorized } from '@/core/errors'
import { mayDo } from '@/core/permissions'
import { chartReaders, readsCharts } from '@/features/charts/contract/chart-readers'
import type { RequestContext } from '@/server/context'
import type { ChartCodes, GetChartCodesInput } from '../contract/chart-codes'
import { openChartCodesRow, type OpenedCodes } from '../queries/open-chart-codes'
import { isEditable } from '../rules/decide-edit'
import { withSubject } from '../rules/judge-codes'
import { presentCodes } from '../rules/present-codes'
import { chosenRelease } from './chosen-release'

/**
 * The chart's codes as last saved, with what the engine said of them then. Whoever may open the chart may
 * read them, and the reading is recorded once: with the chart where the same request opens it, else here.
 */
export async function getChartCodes(
  ctx: RequestContext,
  { chartId }: GetChartCodesInput,
): Promise<ChartCodes> {
  const row = await openCodes(ctx, chartId)
  const { chart, codes, judgement } = row
  const { release, note } = await chosenRelease(ctx, chart.serviceDate)
  const unsaved = { releaseId: release.id, releaseNote: note ?? null }
  const verdict = verdictOf({ judgement, codes }, unsaved)
  return {
    chartId,
    version: chart.version,
    status: chart.status,
    round: chart.round,
    editable: mayDo(row.role, 'coding.edit') && isEditable(chart, row.user_id),
    ...presentCodes(codes, verdict.findings, release),
    ...verdict,
  }
}

async function openCodes(ctx: RequestContext, chartId: string): Promise<OpenedCodes> {
  const { sessionHash, byPerson } = ctx
  if (!sessionHash) throw unauthorized()
  const opening = ctx.openings.get(chartId)
  const row = await openChartCodesRow(ctx, {
    sessionHash,
    now: ctx.clock(),
    idleMinutes: ctx.env.SESSION_IDLE_MINUTES,
    byPerson,
    chartId,
    accessId: opening ? null : ctx.newId(),
    readers: chartReaders,
  })
  // An opening that could not be recorded answers nothing here either.
  await opening
  if (!row) throw unauthorized()
  if (!row.chart) throw readsCharts(row.role) ? notFound('chart') : forbiddenRole()
  return row
}

type Verdict = Pick<ChartCodes, 'findings' | 'releaseId' | 'releaseNote' | 'savedAt'>

/** What the engine said at the last save; nothing yet on a chart that was never saved. */
function verdictOf(
  { judgement, codes }: Pick<OpenedCodes, 'judgement' | 'codes'>,
  unsaved: Pick<Verdict, 'releaseId' | 'releaseNote'>,
): Verdict {
  if (!judgement) return { findings: [], ...unsaved, savedAt: null }
  const { releaseId, releaseNote, judgedAt } = judgement
  const findings = judgement.findings.map((finding) => withSubject(finding, codes))
  return { findings, releaseId, releaseNote, savedAt: new Date(judgedAt).toISOString() }
}
