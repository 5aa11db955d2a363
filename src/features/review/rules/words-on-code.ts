import type { AuditRound } from '../contract/audits'
import type { Feedback } from '../contract/feedback'
import type { AuditFinding, CodeKind } from '../contract/findings'
import { codeKey } from './code-family'

interface CodeOfRow {
  readonly kind: CodeKind
  readonly code: string
}

export interface WordsOnCode {
  /** `mended`: the code is the one that the finding suggests. */
  readonly findings: readonly { readonly finding: AuditFinding; readonly mended: boolean }[]
  readonly feedback: readonly Feedback[]
}

/** What a round said of one code: findings about it or that suggest it, and feedback on it. */
export function wordsOnCode(round: AuditRound | undefined, { kind, code }: CodeOfRow): WordsOnCode {
  if (!round) return { findings: [], feedback: [] }
  const isCode = (other: string | null) => other !== null && codeKey(other) === codeKey(code)
  return {
    findings: round.findings
      .filter(({ codeKind }) => codeKind === kind)
      .filter((finding) => isCode(finding.code) || isCode(finding.suggestedCode))
      .map((finding) => ({ finding, mended: isCode(finding.suggestedCode) })),
    feedback: round.feedback.filter((entry) => isCode(entry.code)),
  }
}

/** What a round said of the chart as a whole, missed codes included, and how much stands with codes. */
export function wordsOnChart({ findings, feedback }: AuditRound) {
  const ofChart = {
    findings: findings.filter(({ code }) => code === null),
    feedback: feedback.filter(({ code }) => code === null),
  }
  const said = findings.length + feedback.length
  return { ...ofChart, onCodes: said - ofChart.findings.length - ofChart.feedback.length }
}
