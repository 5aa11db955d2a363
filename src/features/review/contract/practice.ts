import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { ReferenceCode } from './audits'

export const practiceInput = z.object({ chartId: uuidSchema })
export type PracticeInput = z.output<typeof practiceInput>

/** Whether the caller may compare a submission of the chart with an answer key. */
export interface KeyStanding {
  readonly available: boolean
}

/** A code of the answer key with the words of the note that support it. */
export interface KeyCode extends ReferenceCode {
  readonly quote: string
  /** Why it is coded so, where that is not plain from the words. */
  readonly why: string | null
}

/** What was submitted of a practice chart, beside its key. Both hold diagnoses only. */
export interface KeyComparison {
  readonly round: number
  readonly coderLabel: string
  /** ISO timestamp. */
  readonly submittedAt: string
  readonly caseTitle: string
  /** What the chart teaches, where it was written to teach one thing. */
  readonly lesson: string | null
  readonly submitted: readonly SubmittedCode[]
  readonly key: readonly KeyCode[]
}
