import { z } from 'zod'

/** ERROR blocks submission, WARN is to be acknowledged, QUERY suggests a provider query, INFO informs. */
export const severities = ['ERROR', 'WARN', 'QUERY', 'INFO'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** A change that a screen or a batch can apply without asking further. Rows are 1-based. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replace'), row: z.number(), code: z.string() }),
  z.object({ kind: z.literal('remove'), row: z.number() }),
  z.object({ kind: z.literal('add'), code: z.string() }),
  z.object({ kind: z.literal('makePrincipal'), row: z.number() }),
  z.object({ kind: z.literal('moveBefore'), row: z.number(), beforeRow: z.number() }),
])
export type Change = z.infer<typeof changeSchema>

/** How to mend a finding: words for the person, and the change where there is only one. */
export const fixSchema = z.object({ text: z.string(), change: changeSchema.optional() })
export type Fix = z.infer<typeof fixSchema>

/** The official words that a finding rests on, where they stand, and the release that states them. */
export const quotedNoteSchema = z.object({
  text: z.string(),
  /** A dotted code, a section (`I10-I1A`) or a chapter (`ch09`). */
  node: z.string(),
  release: z.string(),
})
export type QuotedNote = z.infer<typeof quotedNoteSchema>

export const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  /** 1-based position in the diagnosis list; absent when the finding is about the record. */
  row: z.number().optional(),
  /** The other rows that are part of the conflict. */
  withRows: z.array(z.number()).optional(),
  procedureRow: z.number().optional(),
  message: z.string(),
  fix: fixSchema.optional(),
  citation: z.string(),
  note: quotedNoteSchema.optional(),
  /** A documented rationale may override it. */
  overridable: z.boolean().optional(),
  /** The rationale that overrode it; such a finding informs and no longer blocks. */
  overridden: z.string().optional(),
  /** Rules that state the same conflict less specifically. */
  seeAlso: z.array(z.string()).optional(),
})
export type Finding = z.infer<typeof findingSchema>
