import type { Poa } from '../engine/coded-record'
import type { EvidenceSpan, SubmittedCode } from './chart-codes'

/** One code as the database holds it; diagnoses undotted where they have the form of a code. */
export interface CodeRow {
  readonly kind: SubmittedCode['kind']
  /** 1-based within the kind. */
  readonly position: number
  readonly system: SubmittedCode['system']
  readonly code: string
  readonly principal: boolean
  readonly poa: Poa | null
  readonly rationale: string
  readonly evidence: readonly EvidenceSpan[]
  /** Whether it was said what is quoted. Where it was, no evidence says that nothing is. */
  readonly evidenceRecorded: boolean
  readonly modifiers: readonly string[]
}
