import type { ReleaseLibrary } from '@/features/code-sets'
import type { JudgedRecord, UnreadableRecord } from '../contract/validation'
import type { SiteRulesOfChart } from '../contract/site-rules'
import { codedRecordSchema } from '../engine/coded-record'
import { evaluateFacts } from '../engine/evaluate'
import { deriveFacts } from '../engine/facts'
import { governingDate } from '../engine/governing-date'
import { siteFindings } from '../rules/site/judge-site-rules'
import { chooseFrom } from './chosen-release'

interface Judges {
  readonly library: ReleaseLibrary
  /** A record has no specialty, so that a rule for one says nothing of it. */
  readonly siteRules: SiteRulesOfChart
}

/** The verdict on what should be a record of the machine format, or why it cannot be read. */
export function judgeRecord(
  entered: unknown,
  line: number,
  { library, siteRules }: Judges,
): JudgedRecord | UnreadableRecord {
  const read = codedRecordSchema.safeParse(entered)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.length ? `${issue.path.join('.')}: ` : ''
    return { ...idOf(entered), line, error: `${where}${issue?.message ?? 'not a record'}` }
  }
  const { release, note } = chooseFrom(library, governingDate(read.data.encounter))
  const facts = deriveFacts(read.data, release)
  const verdict = evaluateFacts(facts, note)
  const findings = [...verdict.findings, ...siteFindings(facts, siteRules)]
  return { ...idOf(entered), ...verdict, findings }
}

function idOf(entered: unknown): { id?: string } {
  const hasId = typeof entered === 'object' && entered !== null && 'id' in entered
  return hasId && typeof entered.id === 'string' ? { id: entered.id } : {}
}
