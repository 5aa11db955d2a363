import { noteText, type PracticeChart } from '@/features/charts'
import type { JudgedFinding } from '@/features/coding'
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
  const draft = {
    chartId,
    diagnoses: work.codes(chart.demoCase).map((row, index) => ({
      code: row.code,
      principal: index === 0,
      poa: row.poa ?? null,
      rationale: row.rationale,
      ...evidenceOf(row, chart),
    })),
  }
  const judged = await call.coding.saveCodes({ ...draft, version: chart.version })
  const answers = answersOf(work, judged.findings)
  const { version } =
    answers.length === 0
      ? judged
      : await call.coding.saveCodes({ ...draft, version: judged.version, answers })
  if (work.submitted) await call.coding.submit({ chartId, version })
}

/** The acknowledgement of every warning, where the demo coder has one. */
function answersOf({ acknowledgement: reason }: DemoWork, findings: readonly JudgedFinding[]) {
  if (reason === undefined) return []
  return findings
    .filter(({ severity }) => severity === 'WARN')
    .map(({ rule, about = [] }) => ({ rule, about: [...about], reason }))
}

function evidenceOf({ quote }: DemoCode, { demoCase, documentId }: PracticeChart) {
  const start = quote === undefined ? -1 : noteText(demoCase).indexOf(quote)
  if (quote === undefined || start < 0 || documentId === null) return {}
  return { evidence: [{ documentId, start, end: start + quote.length, quote }] }
}
