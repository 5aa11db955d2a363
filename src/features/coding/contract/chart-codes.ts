import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import type { ChartStatus } from '@/features/charts/contract/queue'
import { poaSchema, type Poa } from '../engine/coded-record'
import type { Severity } from '../engine/finding'
import { findingAnswersSchema, type JudgedFinding } from './answers'

const mostRows = 100
const mostEvidence = 20

/** A quoted span of a document of the chart; `start` and `end` count characters of its text. */
export const evidenceSpanSchema = z
  .object({
    documentId: z.string().min(1).max(100),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    quote: z.string().max(2000, 'Quote at most 2,000 characters.'),
    /** Found by the desk, and neither accepted nor replaced by the coder yet. */
    proposed: z.literal(true).optional(),
  })
  .refine(({ start, end }) => start <= end, { message: 'A span ends after it starts.' })
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>

const rationaleSchema = z
  .string()
  .trim()
  .max(2000, 'Write at most 2,000 characters of rationale.')
  .default('')

/** Left out: not recorded, and not asked for. Empty: the code rests on no passage, which CPL-18 refuses. */
const evidenceSchema = z
  .array(evidenceSpanSchema)
  .max(mostEvidence, `Quote at most ${mostEvidence} passages for one code.`)
  .optional()

// A code that is wrong is for the engine to say, row by row; only what could not be shown is refused.
const codeSchema = z.string().trim().max(20, 'A code has at most 20 characters.')

/** One diagnosis as the coder has it; the first row is principal unless a row is flagged. */
export const draftDiagnosisSchema = z.object({
  code: codeSchema,
  principal: z.boolean().default(false),
  poa: poaSchema.nullish().transform((poa) => poa ?? null),
  rationale: rationaleSchema,
  evidence: evidenceSchema,
})
export type DraftDiagnosis = z.output<typeof draftDiagnosisSchema>

export const procedureSystems = ['ICD-10-PCS', 'CPT/HCPCS'] as const
export type ProcedureSystem = (typeof procedureSystems)[number]

export const draftProcedureSchema = z.object({
  system: z.enum(procedureSystems),
  code: codeSchema,
  modifiers: z
    .array(z.string().trim().min(1).max(5, 'A modifier has two characters.'))
    .max(10, 'Give at most 10 modifiers.')
    .default([]),
  rationale: rationaleSchema,
  evidence: evidenceSchema,
})
export type DraftProcedure = z.output<typeof draftProcedureSchema>

export const getChartCodesInput = z.object({ chartId: uuidSchema })
export type GetChartCodesInput = z.output<typeof getChartCodesInput>

/** Replaces the whole draft. `version` is that of the chart as last read or saved. */
export const saveCodesInput = z.object({
  chartId: uuidSchema,
  version: z.number().int().min(1),
  diagnoses: z
    .array(draftDiagnosisSchema)
    .max(mostRows, `A chart holds at most ${mostRows} diagnoses.`),
  procedures: z
    .array(draftProcedureSchema)
    .max(mostRows, `A chart holds at most ${mostRows} procedures.`)
    .default([]),
  /** Absent: the answers of the last save stay where they still hold. */
  answers: findingAnswersSchema.optional(),
})
export type SaveCodesInput = z.output<typeof saveCodesInput>

export const submitChartInput = z.object({ chartId: uuidSchema, version: z.number().int().min(1) })
export type SubmitChartInput = z.output<typeof submitChartInput>

export interface CodedDiagnosis {
  /** Dotted where it has the form of a code, else as entered. */
  readonly code: string
  /** Null when the release does not hold the code. */
  readonly title: string | null
  readonly billable: boolean
  /** Flagged, or the first row where none is flagged. */
  readonly principal: boolean
  readonly poa: Poa | null
  readonly rationale: string
  readonly evidence: readonly EvidenceSpan[]
  /** False where the caller that saved it left the evidence out. */
  readonly evidenceRecorded: boolean
  /** The gravest finding on this row; null when there is none. */
  readonly severity: Severity | null
}

export interface CodedProcedure {
  readonly system: ProcedureSystem
  readonly code: string
  readonly modifiers: readonly string[]
  readonly rationale: string
  readonly evidence: readonly EvidenceSpan[]
  readonly evidenceRecorded: boolean
  readonly severity: Severity | null
}

/** What the codes say when judged as they stand. */
export interface Judgement {
  readonly findings: readonly JudgedFinding[]
  readonly releaseId: string
  /** Said where no loaded release covers the date of the chart. */
  readonly releaseNote: string | null
}

/** The codes of a chart as last saved. */
export interface ChartCodes extends Judgement {
  readonly chartId: string
  readonly version: number
  readonly status: ChartStatus
  /** How often the chart was submitted. */
  readonly round: number
  /** Whether the caller may change the codes now. */
  readonly editable: boolean
  readonly diagnoses: readonly CodedDiagnosis[]
  readonly procedures: readonly CodedProcedure[]
  /** ISO timestamp of the last save; null when nothing was saved yet. */
  readonly savedAt: string | null
}

export interface SavedCodes extends Judgement {
  readonly version: number
  /** ISO timestamp. */
  readonly savedAt: string
}

export interface SubmittedChart {
  readonly chartId: string
  readonly submissionId: string
  readonly round: number
  readonly version: number
  readonly status: 'pending_audit'
  /** ISO timestamp. */
  readonly submittedAt: string
  readonly findings: readonly JudgedFinding[]
  /** Codes handed over without a written rationale; allowed, and shown to the coder. */
  readonly codesWithoutRationale: number
}

/** One code of a submission as it was handed over; the auditor reads these. */
export interface SubmittedCode {
  readonly kind: 'diagnosis' | 'procedure'
  /** 1-based within the kind. */
  readonly position: number
  readonly system: 'ICD-10-CM' | ProcedureSystem
  /** Dotted where it has the form of an ICD-10-CM code. */
  readonly code: string
  readonly title: string | null
  readonly principal: boolean
  readonly poa: Poa | null
  readonly modifiers: readonly string[]
  readonly rationale: string
  readonly evidence: readonly EvidenceSpan[]
}
