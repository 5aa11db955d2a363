import { z } from 'zod'
import { codedRecordSchema } from '../../engine/coded-record'

const caseSchema = codedRecordSchema.and(
  z.object({
    id: z.string(),
    rule: z.string(),
    verdict: z.enum(['VALID', 'INVALID']),
    note: z.string().optional(),
    expectFindings: z.array(z.object({ rule: z.string(), orRule: z.string().optional() })),
  }),
)
/** A committed case of a rule: a record of the machine format with the verdict it should get. */
export type RuleCase = z.infer<typeof caseSchema>

/** The cases of a file, one JSON object a line. */
export function readCases(text: string): RuleCase[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)))
}
