import type { Evidence } from '../coded-record'
import {
  abnormalFindings,
  silentProvider,
  type AbnormalFinding,
} from '../curated/abnormal-findings'
import { isOnlyFrom } from '../evidence'
import type { DiagnosisFact, Facts } from '../facts'
import { allSettings, type Rule } from '../rule'

/** A result is not a diagnosis until the provider says what it means. */
export const set04: Rule = {
  id: 'SET-04',
  group: 'SET',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An abnormal result alone is not coded; the provider states its clinical significance',
  citation: 'ICD-10-CM Official Guidelines III.B and I.A.19',
  check: (facts) => {
    const results = resultsOf(facts)
    const sayAnything = results.trim() !== ''
    return facts.diagnoses
      .filter(
        (one) => (sayAnything && restsOnResult(one, results)) || isQuotedFromResult(one, facts),
      )
      .map(({ row, shown }) => ({
        row,
        message: `${shown} rests on a result alone; no provider states the condition.`,
        fix: {
          text: 'Query the provider for the clinical significance of the result, or remove the code.',
        },
        overridable: true,
      }))
  },
}

/** What the record quotes from laboratory and images, and a note that says that no provider spoke to it. */
function resultsOf({ documentation, diagnoses }: Facts): string {
  const quoted = diagnoses.flatMap(({ evidence = [] }) =>
    evidence.filter(({ source }) => isResult(source)).map(({ text }) => text),
  )
  return [silentProvider.items.test(documentation) ? documentation : '', ...quoted].join('\n')
}

function isResult(source: Evidence['source']): boolean {
  return source === 'laboratory' || source === 'imaging'
}

/** Nothing is quoted for the row, and the results suggest the condition without naming it. */
function restsOnResult({ code, evidence = [] }: DiagnosisFact, results: string): boolean {
  if (evidence.length > 0) return false
  return findingsOf(code).some(
    ({ result, stated }) => result.test(results) && !stated.test(results),
  )
}

/** Quoted from results only, and not by a quotation that belongs to another row. */
function isQuotedFromResult(one: DiagnosisFact, facts: Facts): boolean {
  if (!isOnlyFrom(one, ['laboratory', 'imaging'])) return false
  const quoted = (one.evidence ?? []).map(({ text }) => text).join('\n')
  return !facts.diagnoses.some(
    (other) => other !== one && findingsOf(other.code).some(({ result }) => result.test(quoted)),
  )
}

function findingsOf(code: string): readonly AbnormalFinding[] {
  return abnormalFindings.items.filter(({ codes }) => codes(code))
}
