import type { Severity } from '../engine/finding'
import type { PlacedFinding } from './placed-finding'

export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  /** Queries and information. */
  readonly others: number
}

export function countFindings(findings: readonly PlacedFinding[]): FindingCounts {
  const of = (...severities: readonly Severity[]) =>
    findings.filter(({ finding }) => severities.includes(finding.severity)).length
  return { errors: of('ERROR'), warnings: of('WARN'), others: of('QUERY', 'INFO') }
}

/** The counts as the foot says them: `2 errors, 1 warning`; `No findings` when there are none. */
export function findingWords({ errors, warnings, others }: FindingCounts): string {
  const parts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [others, 'note'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => plural(count, word))
  return said.length === 0 ? 'No findings' : said.join(', ')
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
