import { z } from 'zod'
import type { CodedRecord } from '../engine/coded-record'
import type { Finding } from '../engine/finding'

const mostRecords = 1000

/**
 * A batch in the machine format. Each record is checked on its own, so that one that cannot be read
 * gets an error in its place and the others are judged all the same.
 */
export const validateInput = z.object({
  records: z
    .array(z.custom<CodedRecord>())
    .min(1, 'Give at least one record.')
    .max(mostRecords, `Validate at most ${mostRecords} records at once.`),
})
export type ValidateInput = z.output<typeof validateInput>

export interface JudgedRecord {
  readonly id?: string
  /** The release that judged the record. */
  readonly release: string
  readonly releaseNote?: string
  readonly findings: readonly Finding[]
}

export interface UnreadableRecord {
  readonly id?: string
  /** 1-based place in the batch. */
  readonly line: number
  readonly error: string
}

/** Results in the order of the records. */
export interface ValidationResult {
  readonly results: readonly (JudgedRecord | UnreadableRecord)[]
}
