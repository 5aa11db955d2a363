import { among, seventhOf } from '../code-ranges'
import { quoteFirstNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const extents = among('T31', 'T32')
const burnsWithSite = among('T20-T28')

/** The extent of a burn comes first only where its site is not specified. */
export const seq32: Rule = {
  id: 'SEQ-32',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'The extent of a burn (T31, T32) comes first only where the site of the burn is unspecified',
  citation: 'ICD-10-CM Official Guidelines I.C.19.d.6; note at T31 and T32',
  concerns: extents,
  besides: burnsWithSite,
  check: (facts, concerned) => {
    // What a healed burn left has an order of its own.
    const burns = rowsOf(facts, (code) => burnsWithSite(code) && seventhOf(code) !== 'S')
    return concerned.flatMap((extent) => {
      const [burn] = burns.filter((one) => comesBefore(extent, one))
      if (!burn || burns.some((one) => comesBefore(one, extent))) return []
      return [
        {
          row: extent.row,
          withRows: [burn.row],
          message: `${extent.shown} tells the extent of a burn and stands before its site ${burn.shown}.`,
          fix: {
            text: `Put ${burn.shown} before ${extent.shown}.`,
            change: putBefore(burn, extent, facts),
          },
          ...quoteFirstNote(extent.code, 'note', facts.release),
        },
      ]
    })
  },
}
