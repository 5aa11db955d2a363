import { showCode } from '@/features/code-sets/contract/show-code'
import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { Change } from '../finding'
import { listCodesBelow } from '../list-codes-below'
import { allSettings, type Rule } from '../rule'

/** No header is reported: a code goes to the highest number of characters there is. */
export const fmt04: Rule = {
  id: 'FMT-04',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A code is reported to its full number of characters; a header is not a code',
  citation: 'ICD-10-CM Official Guidelines I.B.2; MCE edit 1',
  check: ({ diagnoses, release }) =>
    diagnoses.flatMap(({ row, code, shown }) => {
      const entry = release.find(code)
      if (!entry || entry.billable) return []
      return [
        {
          row,
          message: `${shown} (${entry.title}) is a header, not a code.`,
          fix: {
            text: `Choose one of ${listCodesBelow(entry, release)}.`,
            change: onlyChoice(entry, row, release),
          },
        },
      ]
    }),
}

function onlyChoice(header: CodeEntry, row: number, release: ReleaseView): Change | undefined {
  const [only, ...others] = release.children(header.code)
  return only?.billable && others.length === 0
    ? { kind: 'replace', row, code: showCode(only.code) }
    : undefined
}
