import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import { allSettings, type Rule } from '../rule'
import { describeSeventh, takesSeventh, withoutTrailingPlaceholders } from '../seventh-header'

/** A code whose category takes a 7th character is not reported without it. */
export const fmt06: Rule = {
  id: 'FMT-06',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A code that takes a 7th character has one',
  citation: 'ICD-10-CM Official Guidelines I.A.5',
  check: ({ diagnoses, release }) =>
    diagnoses.flatMap(({ row, code, shown }) => {
      const header = release.find(withoutTrailingPlaceholders(code))
      if (!header || header.billable || !takesSeventh(header, release)) return []
      return [
        {
          row,
          message: `${shown} (${header.title}) lacks its 7th character.`,
          fix: {
            text: `Report ${shownExample(header, release)} with the character that fits: ${describeSeventh(header, release)}.`,
          },
        },
      ]
    }),
}

function shownExample(header: CodeEntry, release: ReleaseView): string {
  const first = release.children(header.code)[0]?.code ?? header.code
  return `${showCode(first).slice(0, -1)}_`
}
