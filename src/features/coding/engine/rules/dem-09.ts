import { obstetric } from '../curated/obstetric'
import { isNewbornRecord } from '../newborn-record'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { hasCode } from '../rows'
import type { DiagnosisFact, Facts } from '../facts'

const { chapter15, perinatal, maternal } = obstetric.items

/** What belongs to the mother does not stand on the newborn's record, nor the other way round. */
export const dem09: Rule = {
  id: 'DEM-09',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Chapter 15 codes are for the record of the mother only, chapter 16 codes never for it',
  citation: 'ICD-10-CM Official Guidelines I.C.15.a.2 and I.C.16.a.1; notes at chapters 15 and 16',
  concerns: (code) => chapter15(code) || perinatal(code),
  covers: ['DEM-03', 'DEM-10'],
  check: (facts) => (isNewbornRecord(facts) ? ofTheMother(facts) : ofTheNewborn(facts)),
}

function ofTheMother(facts: Facts): readonly Issue[] {
  return rowsOf(facts, chapter15).map((one) =>
    misplaced(
      one,
      `${one.shown} is of chapter 15, for the mother, and this is a newborn's record.`,
    ),
  )
}

function ofTheNewborn(facts: Facts): readonly Issue[] {
  if (!hasCode(facts, maternal)) return []
  return rowsOf(facts, perinatal).map((one) =>
    misplaced(
      one,
      `${one.shown} is of chapter 16, for the newborn, and this is a mother's record.`,
    ),
  )
}

function misplaced({ row, shown }: DiagnosisFact, message: string): Issue {
  return {
    row,
    message,
    fix: {
      text: `Remove ${shown} and report it on the record that it belongs to.`,
      change: { kind: 'remove', row },
    },
  }
}
