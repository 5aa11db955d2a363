import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { daySchema } from '@/core/day'
import { evidenceSpanSchema } from '@/features/coding/contract/chart-codes'

/** An instant in ISO 8601, as the database or the server writes it. */
export const instant = z.iso.datetime({ offset: true })

export const count = z.int().min(0)

/** A share of one. */
export const share = z.number().min(0).max(1)

/** A page of a list; the cursor leads to the next one. */
export function pageOf<Item extends z.ZodType>(items: Item) {
  return { items: z.array(items), nextCursor: cursorSchema.nullable() }
}

/** What lists say of the encounter behind a chart and of whom it is about. */
export const encounterFields = {
  patientAge: z.int().nullable(),
  patientSex: z.string(),
  encounterClass: z.string(),
  encounterType: z.string(),
  reason: z.string().nullable(),
  serviceDate: daySchema,
  specialty: z.string(),
  difficulty: z.string(),
}

export const poa = z.enum(['Y', 'N', 'U', 'W']).nullable()

/** What the coder wrote of a code. */
export const writtenFields = { rationale: z.string(), evidence: z.array(evidenceSpanSchema) }
