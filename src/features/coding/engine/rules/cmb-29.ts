import { obstetric } from '../curated/obstetric'
import type { DiagnosisFact, Facts } from '../facts'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { titleOf } from '../titles'

const { chapter15, normalDelivery, outcomeOfDelivery } = obstetric.items

/** A normal delivery has no other obstetric code and the outcome of one live birth. */
export const cmb29: Rule = {
  id: 'CMB-29',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'O80 is the only code of chapter 15 on its record, and the outcome is Z37.0',
  citation: 'ICD-10-CM Official Guidelines I.C.15.n',
  concerns: normalDelivery,
  check: (facts) => {
    const [delivery] = rowsOf(facts, normalDelivery)
    return delivery ? [...otherCodes(delivery, facts), ...otherOutcomes(delivery, facts)] : []
  },
}

function otherCodes({ row, shown }: DiagnosisFact, facts: Facts): readonly Issue[] {
  const others = rowsOf(facts, (code) => chapter15(code) && !normalDelivery(code))
  if (others.length === 0) return []
  return [
    {
      row,
      withRows: rowNumbers(others),
      message: `${shown} is a delivery without complication, and ${shownList(others)} is another code of chapter 15.`,
      fix: {
        text: `Remove ${shown} where ${shownList(others)} is documented for this delivery.`,
        change: { kind: 'remove', row },
      },
    },
  ]
}

function otherOutcomes({ row: deliveryRow, shown }: DiagnosisFact, facts: Facts): readonly Issue[] {
  return rowsOf(facts, outcomeOfDelivery)
    .filter(({ code }) => titleOf(code, facts.release) !== 'Single live birth')
    .map((outcome) => ({
      row: outcome.row,
      withRows: [deliveryRow],
      message: `${outcome.shown} is not an outcome of ${shown}, which ends in a single live birth.`,
      fix: {
        text: `Report Z37.0, or the code for the delivery that took place in place of ${shown}.`,
      },
    }))
}
