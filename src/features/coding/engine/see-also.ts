import { catalogue } from './catalogue'
import { severities, type Finding } from './finding'
import type { Rule } from './rule'

const excludes1 = ['EXC-01', 'EXC-02', 'EXC-03']
const coveredBy = new Map(catalogue.map((rule) => [rule.id, new Set(coveredRules(rule))]))

/** The findings, each naming the less specific rules that state the same conflict of the same rows. */
export function nameCovered(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  return findings.map((finding) => {
    const rules = coveredBy.get(finding.rule)
    if (!rules || rules.size === 0) return finding
    const seeAlso = findings.filter(({ rule }) => rules.has(rule)).filter(isSameConflict(finding))
    return seeAlso.length === 0
      ? finding
      : { ...finding, seeAlso: [...new Set(seeAlso.map(({ rule }) => rule))] }
  })
}

/** For a person: one finding a conflict, the most specific. One that is less grave hides none. */
export function foldCovered(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) =>
      !findings.some(
        (specific) =>
          specific.seeAlso?.includes(finding.rule) === true &&
          severities.indexOf(specific.severity) <= severities.indexOf(finding.severity) &&
          isSameConflict(specific)(finding),
      ),
  )
}

function coveredRules({ group, covers }: Rule): readonly string[] {
  return covers ?? (group === 'CMB' ? excludes1 : [])
}

/** All rows of the other are rows of this one; one that names a single row speaks for all that starts there. */
function isSameConflict(specific: Finding): (other: Finding) => boolean {
  const own = rowsOf(specific)
  return (other) =>
    (specific.withRows === undefined && other.row === specific.row) ||
    rowsOf(other).every((row) => own.includes(row))
}

function rowsOf({ row, withRows = [] }: Finding): readonly number[] {
  return row === undefined ? withRows : [row, ...withRows]
}
