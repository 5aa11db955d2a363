import { z } from 'zod'
import { daySchema } from '@/core/day'
import type { CodeInRelease, NodeChange } from './browse'
import type { AnsweringRelease } from './code-node'

/** The characters of an ICD-10-PCS code that are chosen so far; none stands for all codes. */
export const pcsCharactersSchema = z
  .string()
  .trim()
  .toUpperCase()
  .max(7, 'An ICD-10-PCS code has 7 characters.')
  .regex(/^[0-9A-HJ-NP-Z]*$/, 'ICD-10-PCS is written with digits and letters without I and O.')

export const getProcedureInput = z.object({
  code: pcsCharactersSchema.min(1, 'Name at least the section.'),
  date: daySchema.optional(),
})
export type GetProcedureInput = z.output<typeof getProcedureInput>

/** A value that the tables allow after the characters chosen so far. */
export interface ProcedureValue {
  readonly character: string
  /** As titles and tables name it; null where the titles do not tell it apart. */
  readonly label: string | null
  /** The valid codes with it. */
  readonly codes: number
  /** The first of them, and the only one where there is one. */
  readonly first: ProcedureTitle
}

export interface ProcedureTitle {
  readonly code: string
  readonly title: string
}

/** A character that is chosen. */
export interface ProcedureStep {
  /** `Body part`. */
  readonly axis: string
  readonly character: string
  readonly label: string | null
  /** The code up to here. */
  readonly code: string
}

/** What stands at the characters chosen so far: only what leads to a valid code is offered. */
export interface ProcedureDetail {
  readonly code: string
  readonly release: AnsweringRelease
  readonly path: readonly ProcedureStep[]
  /** The valid codes that begin so. */
  readonly codes: number
  /** What the next character says; null at a whole code. */
  readonly axis: string | null
  readonly values: readonly ProcedureValue[]
  /** The official title of a whole code. */
  readonly title: string | null
  /** What the release did to it; null where nothing changed, or no release before is loaded. */
  readonly change: NodeChange | null
  /** The release before, this one and the one after, as far as they are loaded. */
  readonly history: readonly CodeInRelease[]
  /** Whether the person who asks marked it. */
  readonly favourite: boolean
}
