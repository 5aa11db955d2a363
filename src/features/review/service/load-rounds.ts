import type { Tx } from '@/server/db'
import type { AuditRound } from '../contract/audits'
import {
  codeKindSchema,
  findingSeveritySchema,
  findingTypeSchema,
  type AuditFinding,
} from '../contract/findings'
import type { AuditRow } from '../queries/audits'
import { listFeedbackRows } from '../queries/feedback'
import { listFindings, type FindingRow } from '../queries/findings'
import type { AuditScore } from '../rules/score-audit'
import { auditStatusOf } from './audit-status-of'
import { presentFeedback } from './present-feedback'

const mostFeedback = 1000

/** The audits with the findings and the feedback of each, in the order given. */
export async function loadRounds(tx: Tx, audits: readonly AuditRow[]): Promise<AuditRound[]> {
  if (audits.length === 0) return []
  const auditIds = audits.map(({ id }) => id)
  const findings = await listFindings(tx, auditIds)
  const feedback = await listFeedbackRows(tx, { auditIds, limit: mostFeedback })
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
  }))
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
