import { among } from '../code-ranges'
import { weightConditions } from '../curated/body-mass-index'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const bodyMassIndex = among('Z68')

/** A body mass index is reported beside the condition that makes it matter, never first. */
export const cpl07: Rule = {
  id: 'CPL-07',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A body mass index code stands beside a weight-related diagnosis and never first',
  citation: weightConditions.source,
  concerns: bodyMassIndex,
  check: (facts) => {
    const isAssociated = hasCode(facts, weightConditions.items)
    return rowsOf(facts, bodyMassIndex)
      .filter(({ principal }) => principal || !isAssociated)
      .map(({ row, shown, principal }) =>
        principal
          ? {
              row,
              message: `${shown} is a body mass index and cannot come first.`,
              fix: { text: 'Put the diagnosis that occasioned the encounter first.' },
            }
          : {
              row,
              message: `${shown} stands without a diagnosis that makes the body mass index matter.`,
              fix: {
                text: `Add the weight-related diagnosis that the provider documents, such as obesity or malnutrition, or remove ${shown}.`,
              },
            },
      )
  },
}
