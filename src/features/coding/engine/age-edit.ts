import type { CodeListId } from '@/features/code-sets/contract/code-lists'
import type { Facts } from './facts'
import type { Rule } from './rule'
import { titleOf } from './titles'

const oldest = 124

/** An age edit of the Medicare Code Editor: what a list is for and the years of age that it asks for. */
export interface AgeEdit {
  readonly list: CodeListId
  /** As in “is a diagnosis of newborns”. */
  readonly of: string
  readonly from: number
  readonly to: number
}

/** The age in completed years where it is possible at all; an impossible age is for DEM-11 alone. */
export function possibleAge({ patient: { ageYears } }: Facts): number | undefined {
  return ageYears !== undefined && ageYears >= 0 && ageYears <= oldest ? ageYears : undefined
}

/** A rule that finds the codes of the edit's list on the record of a patient of another age. */
export function judgeAges({ list, of, from, to }: AgeEdit): Pick<Rule, 'concerns' | 'check'> {
  const years = from === to ? `${from} years` : `${from} to ${to} years`
  return {
    concerns: (code, release) => release.isListed(list, code),
    check: (facts, concerned) => {
      const age = possibleAge(facts)
      if (age === undefined || (age >= from && age <= to)) return []
      return concerned.map(({ row, shown, code }) => ({
        row,
        message: `${shown} (${titleOf(code, facts.release)}) is a diagnosis of ${of}, and the patient is ${age}.`,
        fix: { text: `Check the code against the note; it is for patients of ${years}.` },
      }))
    },
  }
}

/** The rule that finds the codes of a list for one sex on the record of the other; never a hard stop. */
export function judgeSex(
  list: CodeListId,
  [listed, other]: readonly ['female' | 'male', 'female' | 'male'],
): Pick<Rule, 'concerns' | 'check'> {
  return {
    concerns: (code, release) => release.isListed(list, code),
    check: ({ patient, release }, concerned) =>
      patient.sex === other
        ? concerned.map(({ row, shown, code }) => ({
            row,
            message: `${shown} (${titleOf(code, release)}) is listed as a diagnosis of ${listed} patients, and this patient is recorded as ${other}.`,
            fix: {
              text: 'Confirm that the code and the recorded sex are right; both may be, as after a change of the recorded sex.',
            },
            overridable: true,
          }))
        : [],
  }
}
