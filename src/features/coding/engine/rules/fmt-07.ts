import { allSettings, type Rule } from '../rule'
import { describeSeventh, splitSeventh, takesSeventh } from '../seventh-header'

/** A 7th character is one of those that the nearest definition above the code allows. */
export const fmt07: Rule = {
  id: 'FMT-07',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A 7th character is one that the category allows',
  citation: 'ICD-10-CM Official Guidelines I.A.5',
  check: ({ diagnoses, release }) =>
    diagnoses.flatMap(({ row, code, shown }) => {
      if (release.find(code)) return []
      const { stem, last, meantAsSeventh } = splitSeventh(code)
      const header = meantAsSeventh ? release.find(stem) : undefined
      if (!header || !takesSeventh(header, release)) return []
      const allowed = release.seventhCharacters(stem)
      if (!allowed || last in allowed) return []
      return [
        {
          row,
          message: `${last} is not a 7th character of ${header.title}; ${shown} does not exist.`,
          fix: { text: `Use one of: ${describeSeventh(header, release)}.` },
        },
      ]
    }),
}
