import { among } from '../code-ranges'
import type { DiagnosisFact, Facts } from '../facts'
import { rowsOf } from '../rows'
import { inpatientOnly, type Rule } from '../rule'

const pressureUlcer = among('L89')

/** A pressure ulcer has one stage, unless it progressed during the stay. */
export const cmb35: Rule = {
  id: 'CMB-35',
  group: 'CMB',
  severity: 'WARN',
  settings: inpatientOnly,
  title: 'A pressure ulcer has one stage a site, or two where it progressed during the stay',
  citation: 'ICD-10-CM Official Guidelines I.C.12.a.6',
  concerns: pressureUlcer,
  check: (facts: Facts) => {
    const ulcers = rowsOf(facts, pressureUlcer)
    return ulcers.flatMap((ulcer, index) => {
      const earlier = ulcers.slice(0, index).find((one) => siteOf(one) === siteOf(ulcer))
      if (!earlier || earlier.code === ulcer.code || hasProgressed(earlier, ulcer)) return []
      return [
        {
          row: ulcer.row,
          withRows: [earlier.row],
          message: `${earlier.shown} and ${ulcer.shown} are two stages of an ulcer at one site.`,
          fix: {
            text: 'Keep the highest stage; where the ulcer progressed during the stay, the stage at admission is present on admission (Y) and the higher one is not (N).',
          },
        },
      ]
    })
  },
}

/** The last character of a code of L89 is the stage. */
function siteOf({ code }: DiagnosisFact): string {
  return code.slice(0, -1)
}

function hasProgressed(one: DiagnosisFact, other: DiagnosisFact): boolean {
  const [low, high] = one.code < other.code ? [one, other] : [other, one]
  return low.poa === 'Y' && high.poa === 'N'
}
