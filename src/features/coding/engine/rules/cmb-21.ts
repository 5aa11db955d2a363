import { showCode } from '@/features/code-sets/contract/show-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among } from '../code-ranges'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { quoteExcludes1 } from '../notes-naming'
import { perCode } from '../per-release'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeTitled, titleOf } from '../titles'

const substances = among('F10-F19')
/** Lowest first, as the titles word them. */
const patterns = [' use, unspecified', ' abuse', ' dependence'] as const

/** Of use, abuse and dependence of one substance only the highest is reported. */
export const cmb21: Rule = {
  id: 'CMB-21',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Of use, abuse and dependence of the same substance only the highest is reported',
  citation: 'ICD-10-CM Official Guidelines I.C.5.b.2',
  concerns: substances,
  check: (facts) => {
    const rows = rowsOf(facts, substances)
    if (rows.length < 2) return []
    return rows.flatMap((one) => {
      const higher = rows.find((other) => isHigher(other, one, facts.release))
      if (!higher) return []
      return [
        {
          row: one.row,
          withRows: [higher.row],
          message: `${one.shown} and ${higher.shown} are of the same substance, of which only the higher pattern is reported.`,
          fix: fixFor(one, higher, facts),
          ...quoteExcludes1(one.code, higher.code, facts.release),
        },
      ]
    })
  },
}

function isHigher(other: DiagnosisFact, one: DiagnosisFact, release: ReleaseView): boolean {
  if (other.code.slice(0, 3) !== one.code.slice(0, 3)) return false
  return rankOf(one.code, release) >= 0 && rankOf(other.code, release) > rankOf(one.code, release)
}

const rankOf = perCode((code, release) =>
  patterns.findIndex((pattern) => titleOf(code, release).includes(pattern)),
)

/** A complication of the lower pattern moves to the higher; without one the lower code just goes. */
function fixFor(one: DiagnosisFact, higher: DiagnosisFact, facts: Facts): Fix {
  const { release } = facts
  const title = titleOf(one.code, release)
  const [from, to] = [patterns[rankOf(one.code, release)], patterns[rankOf(higher.code, release)]]
  const raised = from && to && codeTitled(one.code.slice(0, 3), title.replace(from, to), release)
  if (/uncomplicated$|in remission$/.test(title) || raised === undefined || raised === '') {
    return { text: `Remove ${one.shown}.`, change: { kind: 'remove', row: one.row } }
  }
  if (facts.diagnoses.some(({ code }) => code === raised)) {
    return {
      text: `Remove ${one.shown}; ${showCode(raised)} says it of the higher pattern.`,
      change: { kind: 'remove', row: one.row },
    }
  }
  return {
    text: `Report ${showCode(raised)} (${titleOf(raised, release)}) in place of ${one.shown}.`,
    change: { kind: 'replace', row: one.row, code: showCode(raised) },
  }
}
