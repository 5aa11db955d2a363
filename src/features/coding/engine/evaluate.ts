import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import { applyOverrides } from './apply-overrides'
import { precedence } from './catalogue'
import type { CodedRecord } from './coded-record'
import { deriveFacts, withoutRows, type DiagnosisFact, type Facts } from './facts'
import type { Finding } from './finding'
import type { Issue, Rule } from './rule'
import { nameCovered } from './see-also'
import { selectRules } from './select-rules'

/** The outcome for one record, with the release that judged it. */
export interface Verdict {
  readonly release: string
  readonly releaseNote?: string
  readonly findings: readonly Finding[]
}

/** Judges a record by the whole catalogue. Never throws; the same record and release give the same verdict. */
export function evaluate(record: CodedRecord, { release, note }: ChosenRelease): Verdict {
  return evaluateFacts(deriveFacts(record, release), note)
}

/** The same of a record whose facts are derived; `note` says why its release does not cover it. */
export function evaluateFacts(facts: Facts, note?: string): Verdict {
  const format = judgeFormat(facts)
  const failed = new Set(format.flatMap(({ row }) => row ?? []))
  const sound = failed.size === 0 ? facts : withoutRows(facts, failed)
  const findings = [...format]
  for (const { rule, rows } of selectRules(sound)) {
    addFindings(findings, rule, rule.check(sound, rows))
  }
  return {
    release: facts.release.id,
    ...(note === undefined ? {} : { releaseNote: note }),
    findings: applyOverrides(nameCovered(findings), facts),
  }
}

/** The first rule in order of precedence that a row fails is its only format finding. */
function judgeFormat(facts: Facts): Finding[] {
  const findings: Finding[] = []
  if (facts.entered.every(isReportable)) return findings
  const settled = new Set(facts.entered.filter(isReportable).map(rowOf))
  let rest = withoutRows(facts, settled)
  for (const rule of precedence) {
    if (rest.diagnoses.length === 0) break
    const found = judge(rule, rest)
    if (found.length === 0) continue
    findings.push(...found)
    for (const { row } of found) if (row !== undefined) settled.add(row)
    rest = withoutRows(facts, settled)
  }
  return findings
}

/** A code that may be reported as it stands fails no rule about form, so most rows need none of them. */
function isReportable({ wellFormed, billable }: DiagnosisFact): boolean {
  return wellFormed && billable
}

function rowOf({ row }: DiagnosisFact): number {
  return row
}

function judge(rule: Rule, facts: Facts): Finding[] {
  const findings: Finding[] = []
  if (rule.settings.includes(facts.encounter.setting)) {
    addFindings(findings, rule, rule.check(facts, facts.diagnoses))
  }
  return findings
}

function addFindings(
  findings: Finding[],
  { id, severity, citation }: Rule,
  issues: readonly Issue[],
) {
  for (const issue of issues) findings.push({ rule: id, severity, ...issue, citation })
}
