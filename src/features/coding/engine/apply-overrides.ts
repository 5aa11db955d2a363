import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { Override } from './coded-record'
import type { Facts } from './facts'
import type { Finding } from './finding'

/**
 * The findings, those that a documented rationale overrides as information (I.A.12.a: two conditions that
 * are not related may be reported although an Excludes1 note stands between them). A finding that may not be
 * overridden and a rationale without words change nothing.
 */
export function applyOverrides(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const overrides = facts.overrides.filter(({ rationale }) => rationale.trim() !== '')
  if (overrides.length === 0) return findings
  return findings.map((finding) => {
    const override = overrides.find((one) => isMeant(one, finding, facts))
    return override
      ? { ...finding, severity: 'INFO', overridden: override.rationale.trim() }
      : finding
  })
}

function isMeant({ rule, codes }: Override, finding: Finding, facts: Facts): boolean {
  if (finding.overridable !== true || finding.rule !== rule) return false
  if (codes === undefined) return true
  const rows = [finding.row, ...(finding.withRows ?? [])]
  const meant = codes.map((code) => normaliseCode(code).code)
  return facts.entered.every(({ row, code }) => !rows.includes(row) || meant.includes(code))
}
