import type { JudgedFinding } from '../contract/answers'

/** How many findings block a submission, and how many are still to be acknowledged. */
export function countFindings(findings: readonly JudgedFinding[]): {
  errors: number
  warnings: number
} {
  return {
    errors: findings.filter(({ severity }) => severity === 'ERROR').length,
    warnings: findings.filter(isOpenWarning).length,
  }
}

/** A warning that nobody has acknowledged. */
export function isOpenWarning({ severity, acknowledged }: JudgedFinding): boolean {
  return severity === 'WARN' && acknowledged === undefined
}

/** What the audit log says of answers: how many, and to which rules. */
export function countAnswers(findings: readonly JudgedFinding[]) {
  const acknowledged = findings.filter((one) => one.acknowledged !== undefined)
  const overridden = findings.filter((one) => one.overridden !== undefined)
  return {
    acknowledged: acknowledged.length,
    overridden: overridden.length,
    ...(acknowledged.length > 0 && { acknowledgedRules: rulesOf(acknowledged) }),
    ...(overridden.length > 0 && { overriddenRules: rulesOf(overridden) }),
  }
}

function rulesOf(findings: readonly JudgedFinding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort()
}
