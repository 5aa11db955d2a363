import { seventhOf } from '../code-ranges'
import { injuriesOfOneSite } from '../curated/injuries-of-one-site'
import type { DiagnosisFact, Facts } from '../facts'
import { perCode } from '../per-release'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { mayBeSameSide } from '../sides'

/** A superficial injury is not coded beside a more severe injury of the same site. */
export const seq33: Rule = {
  id: 'SEQ-33',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'A superficial injury is not coded beside a more severe injury of the same site',
  citation: 'ICD-10-CM Official Guidelines I.C.19.b.1',
  concerns: (code) => injuriesOfOneSite.items.some(({ superficial }) => superficial(code)),
  besides: (code) => injuriesOfOneSite.items.some(({ severe }) => severe(code)),
  check: (facts, concerned) =>
    concerned.flatMap((superficial) => {
      const found = severeInjuryOf(superficial, facts)
      if (!found) return []
      return [
        {
          row: superficial.row,
          withRows: [found.severe.row],
          message: `${superficial.shown} is a superficial injury of the ${found.site}, where ${found.severe.shown} is the more severe one.`,
          fix: {
            text: `Remove ${superficial.shown}, unless it lies apart from ${found.severe.shown}.`,
            change: { kind: 'remove' as const, row: superficial.row },
          },
        },
      ]
    }),
}

const sitesOf = perCode((code) =>
  seventhOf(code) === 'S'
    ? []
    : injuriesOfOneSite.items.filter(({ superficial }) => superficial(code)),
)

function severeInjuryOf(superficial: DiagnosisFact, facts: Facts) {
  for (const { site, severe: isSevere } of sitesOf(superficial, facts.release)) {
    const severe = rowsOf(facts, isSevere).find(
      (one) => seventhOf(one.code) !== 'S' && mayBeSameSide(one, superficial, facts.release),
    )
    if (severe) return { site, severe }
  }
  return undefined
}
