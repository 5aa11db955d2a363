import { daysBetween } from '@/core/day'
import { obstetric } from '../curated/obstetric'
import type { DiagnosisFact, Facts } from '../facts'
import { trimesterAt, trimesterOf, weeksOf } from '../gestation'
import { hasCode, rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'

const { weeksOfGestation, abortiveOutcome, chapter15, puerperium, outcomeOfDelivery } =
  obstetric.items
const trimesters = ['', 'first', 'second', 'third']

/** Weeks of gestation stand only where they apply, and agree with the trimester of the other codes. */
export const cmb32: Rule = {
  id: 'CMB-32',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Z3A.- is not reported after an abortive outcome or postpartum, and agrees with the trimester',
  citation: 'ICD-10-CM Official Guidelines I.C.21.c.11 and I.C.15.a.3',
  concerns: weeksOfGestation,
  besides: (code) => chapter15(code) || abortiveOutcome(code) || puerperium(code),
  check: (facts, concerned) =>
    concerned.flatMap((weeks) => {
      const [ended] = rowsOf(facts, abortiveOutcome)
      if (ended)
        return [notApplicable(weeks, `${ended.shown} is a pregnancy with abortive outcome`)]
      const after = postpartumOnly(facts)
      if (after.length > 0) {
        return [notApplicable(weeks, `${shownList(after)} is of the time after delivery`)]
      }
      return disagreements(weeks, facts)
    }),
}

function notApplicable({ row, shown }: DiagnosisFact, because: string): Issue {
  return {
    row,
    message: `${shown} does not apply: ${because}.`,
    fix: { text: `Remove ${shown}.`, change: { kind: 'remove', row } },
  }
}

/** The codes of the puerperium where no other obstetric code and no delivery stands on the record. */
function postpartumOnly(facts: Facts): readonly DiagnosisFact[] {
  const ongoing = (code: string) =>
    outcomeOfDelivery(code) || (chapter15(code) && !puerperium(code))
  return hasCode(facts, ongoing) ? [] : rowsOf(facts, puerperium)
}

function disagreements(weeks: DiagnosisFact, facts: Facts): readonly Issue[] {
  const count = weeksOf(weeks.code, facts.release)
  if (count === undefined) return []
  const first = trimesterAt(count)
  const last = trimesterAt(count + weeksOfStay(facts))
  return rowsOf(facts, chapter15).flatMap((one) => {
    const named = trimesterOf(one.code, facts.release)
    if (named === undefined || (named >= first && named <= last)) return []
    return [
      {
        row: one.row,
        withRows: rowNumbers([weeks]),
        message: `${one.shown} names the ${trimesters[named] ?? ''} trimester, and ${weeks.shown} lies in the ${trimesters[first] ?? ''}.`,
        fix: {
          text: `Report the code for the ${trimesters[first] ?? ''} trimester, or correct the weeks of gestation.`,
        },
      },
    ]
  })
}

/** A stay may reach into the next trimester, in which a complication may arise (I.C.15.a.4). */
function weeksOfStay({ encounter }: Facts): number {
  return Math.ceil(Math.max(0, daysBetween(encounter.startDate, encounter.endDate) || 0) / 7)
}
