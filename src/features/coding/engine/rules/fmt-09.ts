import { showCode } from '@/features/code-sets/contract/show-code'
import { allSettings, type Rule } from '../rule'
import { splitSeventh } from '../seventh-header'

/** No 7th character is appended to a code that is complete without one. */
export const fmt09: Rule = {
  id: 'FMT-09',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A code that takes no 7th character has none',
  citation: 'ICD-10-CM Official Guidelines I.A.5',
  check: ({ diagnoses, release }) =>
    diagnoses.flatMap(({ row, code, shown }) => {
      if (release.find(code)) return []
      const { stem, meantAsSeventh } = splitSeventh(code)
      const complete = meantAsSeventh ? release.find(stem) : undefined
      if (!complete?.billable) return []
      const fixed = showCode(complete.code)
      return [
        {
          row,
          message: `${shown} does not exist: ${fixed} (${complete.title}) takes no 7th character.`,
          fix: {
            text: `Report ${fixed}.`,
            change: { kind: 'replace' as const, row, code: fixed },
          },
        },
      ]
    }),
}
