import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { chooseRelease } from '@/features/code-sets/rules/choose-release'
import { codedRecordSchema, type CodedRecord } from '@/features/coding/engine/coded-record'
import { evaluate } from '@/features/coding/engine/evaluate'
import { severitySchema, type Finding } from '@/features/coding/engine/finding'
import { governingDate } from '@/features/coding/engine/governing-date'

const expectedSchema = z.object({
  rule: z.string(),
  row: z.number().optional(),
  rowAnyOf: z.array(z.number()).optional(),
  procedureRow: z.number().optional(),
  orRule: z.string().optional(),
})
export type ExpectedFinding = z.infer<typeof expectedSchema>

const caseSchema = codedRecordSchema.and(
  z.object({
    id: z.string(),
    rule: z.string(),
    severity: severitySchema,
    verdict: z.enum(['VALID', 'INVALID']),
    note: z.string().optional(),
    expectFindings: z.array(expectedSchema),
    /** Counts only where a loaded release covers its date. */
    needsRelease: z.boolean().optional(),
  }),
)
export type EngineCase = z.infer<typeof caseSchema>

const folder = join(import.meta.dirname, '../features/coding/engine/cases')

/** The worked cases of the catalogue. */
export const workedCases = readCases(join(folder, 'worked-cases.ndjson'))

/** Cases written for this engine, a file a group of rules. */
export const ownCases = readdirSync(join(folder, 'own'))
  .sort()
  .flatMap((file) => readCases(join(folder, 'own', file)))

export const engineCases: readonly EngineCase[] = [...workedCases, ...ownCases]

function readCases(file: string): EngineCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)))
}

/** Whether these releases can judge the case: the one for its date is there where it needs it. */
export function isJudgedBy(one: EngineCase, releases: readonly ReleaseView[]): boolean {
  return one.needsRelease !== true || chosenFor(one, releases).note === undefined
}

/** What the engine says of a record by the release in force on its date. */
export function judgeBy(releases: readonly ReleaseView[], record: CodedRecord): readonly Finding[] {
  return evaluate(record, chosenFor(record, releases)).findings
}

function chosenFor({ encounter }: CodedRecord, releases: readonly ReleaseView[]) {
  const chosen = chooseRelease(releases, governingDate(encounter))
  if (!chosen) throw new Error('No release to judge by.')
  return chosen
}
