import type { Judgement } from './chart-codes'

/** What is kept of the engine's verdict on the codes as saved or submitted. */
export interface StoredJudgement extends Judgement {
  readonly errors: number
  /** Those that nobody has acknowledged. */
  readonly warnings: number
}
