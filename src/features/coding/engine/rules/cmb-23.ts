import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { mrsa } from '../curated/mrsa'
import type { DiagnosisFact, Facts } from '../facts'
import { noteNaming, quoteExcludes1 } from '../notes-naming'
import { perCode } from '../per-release'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const { organism, resistance, carrierOrHistory } = mrsa.items

/** A code that names MRSA needs neither the organism nor its resistance beside it. */
export const cmb23: Rule = {
  id: 'CMB-23',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'B95.62 and Z16.11 are not reported beside a code that names MRSA',
  citation: 'ICD-10-CM Official Guidelines I.C.1.e.1',
  concerns: (code) => organism(code) || resistance(code),
  check: (facts) =>
    rowsOf(facts, (code) => organism(code) || resistance(code)).flatMap((one) => {
      const naming = facts.diagnoses.find((other) => saysIt(other, one, facts))
      if (!naming || isNeededElsewhere(one, facts)) return []
      return [
        {
          row: one.row,
          withRows: [naming.row],
          message: `${one.shown} repeats what ${naming.shown} says: the infection is due to MRSA.`,
          fix: {
            text: `Remove ${one.shown}.`,
            change: { kind: 'remove' as const, row: one.row },
          },
          ...quoteExcludes1(one.code, naming.code, facts.release),
        },
      ]
    }),
}

/** B95.62 itself makes the resistance needless too. */
function saysIt(other: DiagnosisFact, one: DiagnosisFact, { release }: Facts): boolean {
  if (namesMrsa(other.code, release)) return true
  return resistance(one.code) && organism(other.code)
}

const namesMrsa = perCode(
  (code, release) =>
    !organism(code) &&
    !carrierOrHistory(code) &&
    /methicillin resistant staphylococcus aureus/i.test(titleOf(code, release)),
)

/** Another infection on the record that names no organism may be the one that B95.62 belongs to. */
function isNeededElsewhere(one: DiagnosisFact, { diagnoses, release }: Facts): boolean {
  if (!organism(one.code)) return false
  return diagnoses.some(
    ({ code }) => !namesMrsa(code, release) && asksForOrganism(code, one.code, release),
  )
}

function asksForOrganism(code: string, asked: string, release: ReleaseView): boolean {
  return noteNaming([code, 'useAdditionalCode', asked], release) !== undefined
}
