import { setTimeout as delay } from 'node:timers/promises'
import type { PracticeChart } from '@/features/charts'
import { demoDecision, returnedCaseId } from './demo-work'
import type { DemoSeeding } from './demo-seeding'
import { asDemoPerson, type SignedIn } from './sign-in-demo'

/** Sends the chosen chart back after its first round, with findings and feedback. */
export async function returnChart(
  { ctx, password, progress, signal }: DemoSeeding,
  charts: readonly PracticeChart[],
): Promise<number> {
  const chart = charts.find(({ demoCase }) => demoCase.id === returnedCaseId)
  if (chart?.status !== 'pending_audit' || chart.round !== 1) return 0
  progress('Auditing the first chart.')
  return asDemoPerson(ctx, { role: 'supervisor', password }, async (supervisor) => {
    const { auditId, version } = await waitForAudit(supervisor, chart.chartId, signal)
    await supervisor.call.review.decide({
      auditId,
      version,
      decision: demoDecision.decision,
      findings: demoDecision.findings.map((finding) => ({ ...finding })),
      feedback: demoDecision.feedback.map((entry) => ({ ...entry })),
    })
    return 1
  })
}

/** The worker opens the audit a moment after the submission. */
async function waitForAudit({ call }: SignedIn, chartId: string, signal: AbortSignal) {
  for (;;) {
    const { items } = await call.review.queue({ status: 'open', limit: 200 })
    const audit = items.find((item) => item.chartId === chartId)
    if (audit !== undefined) return audit
    await delay(100, undefined, { signal })
  }
}
