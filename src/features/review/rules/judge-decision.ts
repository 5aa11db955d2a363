import type { FieldError } from '@/core/errors'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import type { DecideInput, ReferenceCode } from '../contract/audits'
import { alignChart } from './align-chart'
import { applyFindings, copySubmission, statedReference } from './build-reference'
import { codeKey } from './code-family'
import { scoreAudit, type AuditScore } from './score-audit'

/** What a decision says of the submitted codes. */
export interface Judged {
  readonly reference: readonly ReferenceCode[]
  readonly scores: readonly AuditScore[]
  /** Correct codes over reference codes; null when the reference is empty. */
  readonly score: number | null
  readonly scoreN: number
}

type Said = Pick<DecideInput, 'findings' | 'feedback' | 'referenceCodes'>

/** The title of a diagnosis in the release of the chart's day; null where it holds no such code. */
export type TitleOf = (code: string) => string | null

/** The reference and the scores that follow from a decision, or what is wrong with its words. */
export function judgeDecision(
  submitted: readonly SubmittedCode[],
  said: Said,
  titleOf: TitleOf,
): ({ readonly ok: true } & Judged) | { readonly ok: false; readonly details: FieldError[] } {
  const details = findStrayCodes(submitted, said)
  if (details.length > 0) return { ok: false, details }
  const stated = said.referenceCodes
    ? statedReference(said.referenceCodes)
    : applyFindings(submitted, said.findings)
  const reference = stated.map((code) => shownCode(code, titleOf))
  const coder = copySubmission(submitted)
  const scores = scoreAudit(alignChart({ coder, reference, findings: said.findings }))
  const [{ correct, n } = { correct: 0, n: 0 }] = scores
  return { ok: true, reference, scores, score: n > 0 ? correct / n : null, scoreN: n }
}

/** Findings and feedback about codes that the coder did not submit. */
function findStrayCodes(submitted: readonly SubmittedCode[], said: Said): FieldError[] {
  const known = new Set(submitted.map(({ code }) => codeKey(code)))
  const reference = said.referenceCodes
  const discussed = new Set([
    ...known,
    ...[...(reference?.diagnoses ?? []), ...(reference?.procedures ?? [])].map(({ code }) =>
      codeKey(code),
    ),
    ...said.findings.flatMap(({ suggestedCode }) =>
      suggestedCode ? [codeKey(suggestedCode)] : [],
    ),
  ])
  return [
    ...said.findings.flatMap(({ code }, index) =>
      code && !known.has(codeKey(code)) ? [stray(`findings.${index}.code`, code)] : [],
    ),
    ...said.feedback.flatMap(({ code }, index) =>
      code && !discussed.has(codeKey(code)) ? [stray(`feedback.${index}.code`, code)] : [],
    ),
  ]
}

function stray(path: string, code: string): FieldError {
  return { path, message: `${code} is not among the submitted codes.` }
}

/** A code in the form in which it is shown, with its title. */
function shownCode(entry: ReferenceCode, titleOf: TitleOf): ReferenceCode {
  if (entry.kind === 'procedure') return { ...entry, code: entry.code.trim().toUpperCase() }
  return {
    ...entry,
    code: normaliseCode(entry.code).shown,
    title: entry.title ?? titleOf(codeKey(entry.code)),
  }
}
