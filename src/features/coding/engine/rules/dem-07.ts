import { possibleAge } from '../age-edit'
import { agesOfBodyMassIndex } from '../curated/body-mass-index'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

/** The body mass index code is that for the patient's age. */
export const dem07: Rule = {
  id: 'DEM-07',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Adult body mass index codes are for 20 years and older, pediatric ones for 2 to 19 years',
  citation: agesOfBodyMassIndex.source,
  concerns: (code) => agesOfBodyMassIndex.items.some(({ codes }) => codes(code)),
  covers: ['DEM-02', 'DEM-04'],
  check: (facts) => {
    const age = possibleAge(facts)
    if (age === undefined) return []
    return agesOfBodyMassIndex.items
      .filter(({ from, to }) => age < from || age > to)
      .flatMap(({ codes, named, from, to }) =>
        rowsOf(facts, codes).map(({ row, shown }) => ({
          row,
          message: `${shown} is a ${named} body mass index, and the patient is ${age}.`,
          fix: { text: `${fixFor(age)} ${shown} is for ${from} to ${to} years.` },
        })),
      )
  },
}

function fixFor(age: number): string {
  if (age < 2) return 'Remove it; there is no code below 2 years.'
  return age < 20
    ? 'Report the percentile for the age by a code of Z68.5.'
    : 'Report the index by a code of Z68.1 to Z68.4.'
}
