import type { FieldError } from '@/core/errors'
import type { FindingAnswer, JudgedFinding } from '../contract/answers'
import { answerKey } from './finding-subject'

/** Whether a coder answers such a finding: acknowledges a warning, or overrides what may be overridden. */
export function takesAnswer({ severity, overridable }: JudgedFinding): boolean {
  return severity === 'WARN' || (severity === 'ERROR' && overridable === true)
}

/** The findings with their answers: an acknowledged warning says so, an overridden error only informs. */
export function answerFindings(
  findings: readonly JudgedFinding[],
  answers: readonly FindingAnswer[],
): readonly JudgedFinding[] {
  if (answers.length === 0) return findings
  const reasons = new Map(answers.map((answer) => [answerKey(answer), answer.reason]))
  return findings.map((finding) => {
    const reason = takesAnswer(finding) ? reasons.get(keyOf(finding)) : undefined
    if (reason === undefined) return finding
    return finding.severity === 'WARN'
      ? { ...finding, acknowledged: reason }
      : { ...finding, severity: 'INFO', overridden: reason }
  })
}

/** The answer that a finding carries; undefined on one that nobody has answered. */
export function answerOf({
  rule,
  about = [],
  ...finding
}: JudgedFinding): FindingAnswer | undefined {
  const reason = finding.acknowledged ?? finding.overridden
  return reason === undefined ? undefined : { rule, about: [...about], reason }
}

/** The finding as it was before anybody answered it. */
export function withoutAnswer({ acknowledged: _, ...finding }: JudgedFinding): JudgedFinding {
  if (finding.overridden === undefined) return finding
  const { overridden: __, ...error } = finding
  return { ...error, severity: 'ERROR' }
}

/**
 * Why answers cannot be taken, each at its place. One that was taken before is never refused: where its
 * finding is gone by now, so is the answer.
 */
export function refusedAnswers(
  findings: readonly JudgedFinding[],
  given: readonly FindingAnswer[],
  taken: readonly FindingAnswer[],
): FieldError[] {
  const known = new Set(taken.map(answerKey))
  return given.flatMap((answer, index) => {
    if (known.has(answerKey(answer))) return []
    const message = refusalOf(answer, findings)
    return message === undefined ? [] : [{ path: `answers.${index}`, message }]
  })
}

function refusalOf(answer: FindingAnswer, findings: readonly JudgedFinding[]): string | undefined {
  const { rule, about } = answer
  const ofRule = findings.filter((finding) => finding.rule === rule)
  if (ofRule.some((one) => takesAnswer(one) && keyOf(one) === answerKey(answer))) return undefined
  const named = about.length > 0 ? ` about ${about.join(', ')}` : ''
  if (ofRule.some(takesAnswer)) {
    return `${rule} says nothing${named}. Name the codes as “about” of the finding has them.`
  }
  const [other] = ofRule
  if (!other) return `${rule} found nothing in these codes${named}. Leave the answer out.`
  return other.severity === 'ERROR'
    ? `${rule} cannot be overridden. Mend the codes instead.`
    : `${rule} does not block and takes no answer. Leave the answer out.`
}

function keyOf({ rule, about = [] }: JudgedFinding): string {
  return answerKey({ rule, about: [...about] })
}
