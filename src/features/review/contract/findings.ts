import { z } from 'zod'

/** What can be wrong with a chart's codes, in the field's terms. */
export const findingTypes = [
  'missed_code',
  'unsupported_code',
  'wrong_code',
  'specificity',
  'sequencing',
  'poa',
  'documentation',
] as const
export const findingTypeSchema = z.enum(findingTypes)
export type FindingType = z.infer<typeof findingTypeSchema>

export const findingSeverities = ['critical', 'major', 'minor'] as const
export const findingSeveritySchema = z.enum(findingSeverities)
export type FindingSeverity = z.infer<typeof findingSeveritySchema>

export const codeKinds = ['diagnosis', 'procedure'] as const
export const codeKindSchema = z.enum(codeKinds)
export type CodeKind = z.infer<typeof codeKindSchema>

/** Finding types that are about one of the coder's codes. */
const aboutACode: ReadonlySet<FindingType> = new Set([
  'unsupported_code',
  'wrong_code',
  'specificity',
  'poa',
])

const codeSchema = z.string().trim().min(1).max(20, 'A code has at most 20 characters.')

/** One finding as the auditor writes it. */
export const newFindingSchema = z
  .object({
    codeKind: codeKindSchema.default('diagnosis'),
    /** The coder's code it is about; absent where a code is missing or the chart as a whole is meant. */
    code: codeSchema.nullish().transform((code) => code ?? null),
    type: findingTypeSchema,
    severity: findingSeveritySchema.default('major'),
    note: z.string().trim().max(2000, 'Write at most 2,000 characters of note.').default(''),
    suggestedCode: codeSchema.nullish().transform((code) => code ?? null),
  })
  .superRefine((finding, issues) => {
    if (finding.type === 'missed_code' && !finding.suggestedCode) {
      issues.addIssue({
        code: 'custom',
        path: ['suggestedCode'],
        message: 'Name the code that was missed.',
      })
    }
    if (aboutACode.has(finding.type) && !finding.code) {
      issues.addIssue({
        code: 'custom',
        path: ['code'],
        message: 'Name the code that the finding is about.',
      })
    }
  })
export type NewFinding = z.output<typeof newFindingSchema>

export interface AuditFinding extends NewFinding {
  readonly id: string
}
