import { noteText, type PracticeChart } from '@/features/charts'
import { demoWork, type DemoCode, type DemoWork } from './demo-work'
import type { DemoSeeding } from './demo-seeding'
import { asDemoPerson, type SignedIn } from './sign-in-demo'

interface OpenWork {
  readonly work: DemoWork
  readonly chart: PracticeChart
}

/** Codes and submits what the demo wants coded, and leaves charts alone that somebody has worked on. */
export async function codeCharts(
  { ctx, password, progress }: DemoSeeding,
  charts: readonly PracticeChart[],
): Promise<number> {
  const open = demoWork.flatMap((work): OpenWork[] => {
    const chart = charts.find(({ demoCase }) => demoCase.id === work.caseId)
    return chart && isUncoded(chart) ? [{ work, chart }] : []
  })
  if (open.length === 0) return 0
  progress('Coding the first charts.')
  await asDemoPerson(ctx, { role: 'coder', password }, async (coder) => {
    for (const one of open) await codeChart(coder, one)
  })
  return open.filter(({ work }) => work.submitted).length
}

function isUncoded({ status, assigneeId, codeCount }: PracticeChart): boolean {
  return status === 'draft' && assigneeId !== null && codeCount === 0
}

async function codeChart({ call }: SignedIn, { work, chart }: OpenWork): Promise<void> {
  const { chartId } = chart
  const { version } = await call.coding.saveCodes({
    chartId,
    version: chart.version,
    diagnoses: work.codes(chart.demoCase).map((row, index) => ({
      code: row.code,
      principal: index === 0,
      poa: row.poa ?? null,
      rationale: row.rationale,
      evidence: evidenceOf(row, chart),
    })),
  })
  if (work.submitted) await call.coding.submit({ chartId, version })
}

function evidenceOf({ quote }: DemoCode, { demoCase, documentId }: PracticeChart) {
  const start = quote === undefined ? -1 : noteText(demoCase).indexOf(quote)
  if (quote === undefined || start < 0 || documentId === null) return []
  return [{ documentId, start, end: start + quote.length, quote }]
}
