import { showCode } from '@/features/code-sets/contract/show-code'
import { bleedingOf } from '../bleeding-twin'
import { digestiveBleeding } from '../curated/digestive-bleeding'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { noteNaming, quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const { hemorrhage, lesions: digestive } = digestiveBleeding.items

/** Bleeding from a lesion of the digestive tract is part of the code for the lesion. */
export const cmb19: Rule = {
  id: 'CMB-19',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A digestive lesion that bleeds is reported with bleeding; K92.2 is not reported beside it',
  citation: 'ICD-10-CM Official Guidelines I.B.9, I.A.15 and I.A.12.a; Excludes1 at K92.2',
  concerns: hemorrhage,
  check: (facts) =>
    rowsOf(facts, hemorrhage).flatMap((bleeding) => {
      const lesions = rowsOf(facts, digestive).filter((one) => isSource(one, bleeding, facts))
      const lesion =
        lesions.find(({ code }) => bleedingOf(code, facts.release)?.bleeds) ?? lesions[0]
      if (!lesion) return []
      return [
        {
          row: bleeding.row,
          withRows: [lesion.row],
          message: `${bleeding.shown} is not reported beside ${lesion.shown}: the bleeding is part of the code for the lesion.`,
          fix: fixFor(bleeding, lesion, facts),
          overridable: true,
          ...quoteExcludes1(bleeding.code, lesion.code, facts.release),
        },
      ]
    }),
}

function isSource(lesion: DiagnosisFact, bleeding: DiagnosisFact, { release }: Facts): boolean {
  return (
    bleedingOf(lesion.code, release) !== undefined ||
    noteNaming([bleeding.code, 'excludes1', lesion.code], release) !== undefined
  )
}

function fixFor(bleeding: DiagnosisFact, lesion: DiagnosisFact, { release }: Facts): Fix {
  const twin = bleedingOf(lesion.code, release)?.twin
  return twin === undefined
    ? {
        text: `Remove ${bleeding.shown}; ${lesion.shown} accounts for the bleeding.`,
        change: { kind: 'remove', row: bleeding.row },
      }
    : {
        text: `In place of ${lesion.shown} and ${bleeding.shown} report ${showCode(twin)} (${titleOf(twin, release)}).`,
        change: { kind: 'replace', row: lesion.row, code: showCode(twin) },
      }
}
