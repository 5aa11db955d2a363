import { isOpen, type StandingFinding } from './placed-finding'

export interface FindingCounts {
  /** Open ones. */
  readonly errors: number
  readonly warnings: number
  /** Queries and information. */
  readonly others: number
  readonly answered: number
}

export function countFindings(findings: readonly StandingFinding[]): FindingCounts {
  const open = findings.filter(isOpen)
  const errors = open.filter(({ finding }) => finding.severity === 'ERROR').length
  const warnings = open.filter(({ finding }) => finding.severity === 'WARN').length
  const answered = findings.filter(({ reason }) => reason !== undefined).length
  return { errors, warnings, answered, others: findings.length - errors - warnings - answered }
}

/** As the foot says them: `2 errors, 1 warning`, beside answered ones `1 warning open, 2 answered`. */
export function findingWords({ errors, warnings, others, answered }: FindingCounts): string {
  const blocking = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(', ')
  const open = blocking && answered > 0 ? `${blocking} open` : blocking
  const rest = [...(answered > 0 ? [`${answered} answered`] : []), ...counted(others, 'note')]
  return [...(open ? [open] : []), ...rest].join(', ') || 'No findings'
}

function counted(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]
}
