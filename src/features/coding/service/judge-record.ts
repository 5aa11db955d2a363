import type { ReleaseLibrary } from '@/features/code-sets'
import type { JudgedRecord, UnreadableRecord } from '../contract/validation'
import type { SiteRulesOfChart } from '../contract/site-rules'
import { codedRecordSchema } from '../engine/coded-record'
import { evaluate } from '../engine/evaluate'
import { governingDate } from '../engine/governing-date'
import { siteFindings } from '../rules/site/judge-site-rules'

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
  const { release, note } = library.choose(governingDate(read.data.encounter))
  const chosen = { release: release.view, ...(note === undefined ? {} : { note }) }
  const verdict = evaluate(read.data, chosen)
  const findings = [...verdict.findings, ...siteFindings(read.data, siteRules, chosen)]
  return { ...idOf(entered), ...verdict, findings }
}

function idOf(entered: unknown): { id?: string } {
  const hasId = typeof entered === 'object' && entered !== null && 'id' in entered
  return hasId && typeof entered.id === 'string' ? { id: entered.id } : {}
}
