import type { Judgement } from '@/features/coding/contract/chart-codes'
import type { Tx } from '@/server/db'
import type { AuditRound } from '../contract/audits'
import {
  codeKindSchema,
  findingSeveritySchema,
  findingTypeSchema,
  type AuditFinding,
} from '../contract/findings'
import { listSubmittedFindings, type AuditRow } from '../queries/audits'
import { listFeedbackRows } from '../queries/feedback'
import { listFindings, type FindingRow } from '../queries/findings'
import type { AuditScore } from '../rules/score-audit'
import { auditStatusOf } from './audit-status-of'
import { presentFeedback } from './present-feedback'

const mostFeedback = 1000

/** The audits with the findings, the feedback and the coder's answers of each, in the order given. */
export async function loadRounds(tx: Tx, audits: readonly AuditRow[]): Promise<AuditRound[]> {
  if (audits.length === 0) return []
  const auditIds = audits.map(({ id }) => id)
  const findings = await listFindings(tx, auditIds)
  const feedback = await listFeedbackRows(tx, { auditIds, limit: mostFeedback })
  const answered = await loadAnswered(tx, audits)
  return audits.map((audit) => ({
    auditId: audit.id,
    round: audit.round,
    status: auditStatusOf(audit.status),
    coderLabel: audit.coderLabel,
    auditorLabel: audit.auditorLabel,
    submittedAt: audit.createdAt.toISOString(),
    decidedAt: audit.decidedAt?.toISOString() ?? null,
    // Written by deciding, from the counted scores.
    scores: (audit.scores ?? []) as AuditScore[],
    statedScore: audit.statedScore,
    findings: findings.filter(({ auditId }) => auditId === audit.id).map(presentFinding),
    feedback: feedback
      .filter(({ entry }) => entry.auditId === audit.id)
      .map(presentFeedback)
      .reverse(),
    answered: answered.get(audit.submissionId) ?? [],
  }))
}

/** By submission, what the coder acknowledged or overrode. */
async function loadAnswered(tx: Tx, audits: readonly AuditRow[]) {
  const rows = await listSubmittedFindings(
    tx,
    audits.map(({ submissionId }) => submissionId),
  )
  return new Map(
    rows.map(({ submissionId, findings }) => [
      submissionId,
      // Written by coding as a judgement.
      (findings as Judgement['findings']).filter(
        ({ acknowledged, overridden }) => (acknowledged ?? overridden) !== undefined,
      ),
    ]),
  )
}

function presentFinding(row: FindingRow): AuditFinding {
  return {
    id: row.id,
    codeKind: codeKindSchema.parse(row.codeKind),
    code: row.code,
    type: findingTypeSchema.parse(row.type),
    severity: findingSeveritySchema.parse(row.severity),
    note: row.note,
    suggestedCode: row.suggestedCode,
  }
}
