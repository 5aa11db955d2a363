import { and, eq } from 'drizzle-orm'
import { charts } from '@/features/charts/tables/charts'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import { chartSubmitted } from '@/features/coding/contract/messages'
import { codeSubmissions } from '@/features/coding/tables'
import type { ActorContext } from '@/server/context'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'

/** `I10/Y`: a code with its present-on-admission indicator; the first is principal. */
export function submittedDiagnoses(...codes: readonly string[]): SubmittedCode[] {
  return codes.map((entry, index) => {
    const [code = '', poa] = entry.split('/')
    return {
      kind: 'diagnosis',
      position: index + 1,
      system: 'ICD-10-CM',
      code,
      title: `Title of ${code}`,
      principal: index === 0,
      poa: poa === 'Y' || poa === 'N' ? poa : null,
      modifiers: [],
      rationale: `Why ${code}`,
      evidence: [],
    }
  })
}

export interface InsertedSubmission {
  readonly submissionId: string
  readonly round: number
}

/** Hands a chart's codes over to the audit as the coder of `ctx`, in its next round. */
export async function insertSubmission(
  ctx: ActorContext,
  chartId: string,
  codes: readonly SubmittedCode[],
): Promise<InsertedSubmission> {
  const submissionId = ctx.newId()
  const { userId, label } = ctx.actor
  return withOrgScope(ctx, async (tx) => {
    const own = and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId))
    const [chart] = await tx.db.select().from(charts).where(own).for('update')
    const round = (chart?.round ?? 0) + 1
    await tx.db
      .update(charts)
      .set({
        status: 'pending_audit',
        round,
        version: (chart?.version ?? 0) + 1,
        submittedAt: ctx.clock(),
        assigneeId: userId,
        assigneeLabel: label,
      })
      .where(own)
    await tx.db.insert(codeSubmissions).values({
      orgId: tx.orgId,
      id: submissionId,
      chartId,
      round,
      coderId: userId,
      coderLabel: label,
      codes,
      findings: [],
      releaseId: 'test',
      submittedAt: ctx.clock(),
    })
    await sendMessage(ctx, tx, { type: chartSubmitted, payload: { chartId, submissionId, round } })
    return { submissionId, round }
  })
}
