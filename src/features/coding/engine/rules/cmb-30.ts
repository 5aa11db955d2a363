import { among } from '../code-ranges'
import { deliveryProcedures, obstetric } from '../curated/obstetric'
import type { Facts } from '../facts'
import { isNewbornRecord } from '../newborn-record'
import { quoteNaming } from '../notes-naming'
import { perCode } from '../per-release'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { titleOf } from '../titles'

const { outcomeOfDelivery, chapter15 } = obstetric.items
const deliveryEncounter = among('O80', 'O82')

/** A record of delivery has one outcome, as a secondary code, and a newborn's record has none. */
export const cmb30: Rule = {
  id: 'CMB-30',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A delivery record has exactly one code of Z37, never first and never on the newborn record',
  citation: 'ICD-10-CM Official Guidelines I.C.15.b.5 and I.C.21.c.11',
  concerns: (code, release) => outcomeOfDelivery(code) || isDelivery(code, release),
  concernsProcedure: isDeliveryProcedure,
  check: (facts) => {
    const outcomes = rowsOf(facts, outcomeOfDelivery)
    if (outcomes.length === 0) return outcomeMissing(facts)
    const [first, ...others] = outcomes
    return [
      ...(first?.principal ? [outcomeFirst(first.row, first.shown)] : []),
      ...(isNewbornRecord(facts) ? outcomes.map(({ row, shown }) => onNewborn(row, shown)) : []),
      ...others.map(({ row, shown }) => ({
        row,
        withRows: [first?.row ?? row],
        message: `${shown} is a second outcome of one delivery, beside ${first?.shown ?? shown}.`,
        fix: { text: 'Keep the one code that names all the infants of this delivery.' },
      })),
    ]
  },
}

const isDelivery = perCode(
  (code, release) =>
    deliveryEncounter(code) ||
    (chapter15(code) && titleOf(code, release).includes('complicating childbirth')),
)

function outcomeMissing(facts: Facts): readonly Issue[] {
  const delivery = facts.diagnoses.find((row) => isDelivery(row, facts.release))
  if (!delivery && !hasDeliveryProcedure(facts)) return []
  return [
    {
      ...(delivery ? { row: delivery.row } : {}),
      message: `The record of a delivery lacks the outcome of delivery.`,
      fix: { text: 'Add the code of Z37 for the outcome, such as Z37.0 for a single live birth.' },
      ...quoteNaming([delivery?.code ?? '', 'useAdditionalCode', 'Z370'], facts.release),
    },
  ]
}

function hasDeliveryProcedure({ procedures }: Facts): boolean {
  return procedures.some(({ code }) => isDeliveryProcedure(code))
}

function isDeliveryProcedure(code: string): boolean {
  return deliveryProcedures.items.some((root) => code.startsWith(root))
}

function outcomeFirst(row: number, shown: string): Issue {
  return {
    row,
    message: `${shown} is an outcome of delivery and cannot come first.`,
    fix: { text: 'Put the obstetric condition that occasioned the admission first.' },
  }
}

function onNewborn(row: number, shown: string): Issue {
  return {
    row,
    message: `${shown} belongs on the mother's record, and this is a newborn's.`,
    fix: {
      text: `Remove ${shown}; a code of Z38 says how the infant was born.`,
      change: { kind: 'remove', row },
    },
  }
}
