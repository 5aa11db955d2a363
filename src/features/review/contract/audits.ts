import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'
import type { ChartStatus } from '@/features/charts/contract/queue'
import {
  draftDiagnosisSchema,
  draftProcedureSchema,
  type Judgement,
  type SubmittedCode,
} from '@/features/coding/contract/chart-codes'
import type { AuditScore } from '../rules/score-audit'
import type { DecisionRefusal } from '../rules/may-decide'
import { feedbackSchema, type Feedback } from './feedback'
import { newFindingSchema, type AuditFinding } from './findings'

export const auditStatuses = ['open', 'returned', 'approved'] as const
export type AuditStatus = (typeof auditStatuses)[number]

export const queueInput = z.object({
  status: z.enum(auditStatuses).default('open'),
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(200).default(50),
})
export type QueueInput = z.output<typeof queueInput>

/** What the lists and the head of an audit say of its chart. */
export interface AuditedChart {
  readonly chartId: string
  readonly chartNumber: string
  readonly patientAge: number | null
  readonly patientSex: string
  readonly encounterClass: string
  readonly encounterType: string
  readonly reason: string | null
  /** `YYYY-MM-DD`. */
  readonly serviceDate: string
  readonly specialty: string
  readonly difficulty: string
}

export interface AuditSummary extends AuditedChart {
  readonly auditId: string
  readonly version: number
  readonly status: AuditStatus
  readonly round: number
  readonly coderId: string
  readonly coderLabel: string
  readonly codeCount: number
  /** ISO timestamps. */
  readonly submittedAt: string
  readonly decidedAt: string | null
  readonly auditorLabel: string | null
  /** Correct codes over reference codes, 0 to 1, and its n; null while open. */
  readonly score: number | null
  readonly scoreN: number | null
  /** The caller coded the chart, so someone else has to audit it. */
  readonly ownCoding: boolean
}

export interface AuditQueue {
  readonly items: readonly AuditSummary[]
  readonly nextCursor: string | null
  readonly counts: Readonly<Record<AuditStatus, number>>
}

export const countsInput = z.object({}).default({})

export const getAuditInput = z.object({ auditId: uuidSchema })
export type GetAuditInput = z.output<typeof getAuditInput>

/** A code of the reference: the submitted one without the coder's own words. */
export type ReferenceCode = Omit<SubmittedCode, 'rationale' | 'evidence'>

/** One round of a chart's audit as it was decided. */
export interface AuditRound {
  readonly auditId: string
  readonly round: number
  readonly status: AuditStatus
  readonly coderLabel: string
  readonly auditorLabel: string | null
  readonly submittedAt: string
  readonly decidedAt: string | null
  readonly scores: readonly AuditScore[]
  /** What the auditor stated besides the count, 0 to 1. */
  readonly statedScore: number | null
  readonly findings: readonly AuditFinding[]
  readonly feedback: readonly Feedback[]
  /** What the coder acknowledged and overrode of the validation, each with the reason. */
  readonly answered: Judgement['findings']
}

export interface AuditView extends AuditRound {
  readonly version: number
  readonly coderId: string
  readonly chart: AuditedChart & { readonly status: ChartStatus; readonly setting: string }
  /** Why the caller may not decide now; null when they may. */
  readonly refusal: DecisionRefusal | null
  readonly releaseId: string
  /** As handed over in this round; nobody can change it any more. */
  readonly submitted: readonly SubmittedCode[]
  /** What the validation said of the submission. */
  readonly validation: Judgement['findings']
  /** The auditor's codes; a copy of the submission while the audit is open. */
  readonly reference: readonly ReferenceCode[]
  /** Latest first. */
  readonly earlier: readonly AuditRound[]
}

export const chartRoundsInput = z.object({ chartId: uuidSchema })
export type ChartRoundsInput = z.output<typeof chartRoundsInput>

/** The decided rounds of a chart, latest first: what the coder reads beside the rows. */
export interface ChartRounds {
  readonly rounds: readonly AuditRound[]
}

export const referenceCodesSchema = z.object({
  diagnoses: z
    .array(draftDiagnosisSchema.pick({ code: true, principal: true, poa: true }))
    .max(100, 'A chart holds at most 100 diagnoses.'),
  procedures: z
    .array(draftProcedureSchema.pick({ system: true, code: true, modifiers: true }))
    .max(100, 'A chart holds at most 100 procedures.')
    .default([]),
})
export type ReferenceCodes = z.output<typeof referenceCodesSchema>

export const decideInput = z.object({
  auditId: uuidSchema,
  version: z.number().int().min(1),
  decision: z.enum(['approve', 'return']),
  /** The auditor's own figure, kept beside the counted ones: a share up to 1, a percentage above. */
  score: z
    .number()
    .min(0)
    .max(100)
    .transform((score) => (score > 1 ? score / 100 : score))
    .optional(),
  findings: z.array(newFindingSchema).max(200, 'Write at most 200 findings.').default([]),
  feedback: feedbackSchema.default([]),
  /** Absent: the submitted codes with the findings' suggestions carried out. */
  referenceCodes: referenceCodesSchema.optional(),
})
export type DecideInput = z.output<typeof decideInput>

export interface DecidedAudit {
  readonly auditId: string
  readonly version: number
  readonly status: 'approved' | 'returned'
  readonly chartStatus: 'completed' | 'returned'
  readonly chartVersion: number
  readonly score: number | null
  readonly scoreN: number
  readonly scores: readonly AuditScore[]
}
