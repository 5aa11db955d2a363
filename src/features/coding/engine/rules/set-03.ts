import { showCode } from '@/features/code-sets/contract/show-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among, seventhOf } from '../code-ranges'
import { familyHistory, personalHistory } from '../curated/family-history'
import { isOnly } from '../evidence'
import type { DiagnosisFact } from '../facts'
import type { Fix } from '../finding'
import { perCode } from '../per-release'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const factors = among('Z00-Z99')

/** What was ruled out, what others have and what is over is not coded as current. */
export const set03: Rule = {
  id: 'SET-03',
  group: 'SET',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A condition that is negated, of the family or of the past only is not coded as current',
  citation: 'ICD-10-CM Official Guidelines II.H, III.A and IV.J',
  check: ({ diagnoses, release }) =>
    diagnoses
      .filter((one) => isOnly(one, ['negated', 'family-history', 'historical']))
      .filter((one) => !mayBePast(one.code, release))
      .map((one) => ({
        row: one.row,
        message: `${one.shown} is coded as current and rests on ${groundsOf(one)} only.`,
        fix: fixFor(one, release),
      })),
}

/** Codes that themselves speak of the past, of others, of a sequela or of a status. */
const mayBePast = perCode(
  (code, release) =>
    factors(code) ||
    seventhOf(code) === 'S' ||
    /\b(?:history|old|sequela|status|healed)\b/i.test(titleOf(code, release)) ||
    /sequelae/i.test(titleOf(code.slice(0, 3), release)),
)

function groundsOf(one: DiagnosisFact): string {
  if (isOnly(one, ['family-history'])) return 'a history of the family'
  if (isOnly(one, ['historical'])) return 'a history of the patient'
  return isOnly(one, ['negated']) ? 'a negated statement' : 'negated and past statements'
}

function fixFor(one: DiagnosisFact, release: ReleaseView): Fix {
  const list = isOnly(one, ['family-history'])
    ? familyHistory
    : isOnly(one, ['historical'])
      ? personalHistory
      : undefined
  const history = list?.items.find(({ condition }) => condition(one.code))?.history
  if (history === undefined || !release.find(history)?.billable)
    return { text: `Remove ${one.shown}, or report the code for the history where there is one.` }
  return {
    text: `Report ${showCode(history)} (${titleOf(history, release)}) in place of ${one.shown}.`,
    change: { kind: 'replace', row: one.row, code: showCode(history) },
  }
}
