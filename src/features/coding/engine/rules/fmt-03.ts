import type { CodeEntry, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { Fix } from '../finding'
import { headerName, listCodesBelow } from '../list-codes-below'
import { allSettings, type Rule } from '../rule'

/** Every code exists in the release that judges the record. */
export const fmt03: Rule = {
  id: 'FMT-03',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A code exists in the ICD-10-CM release in force on the date of the record',
  citation: 'MCE edit 1; ICD-10-CM Official Guidelines I.B.2',
  check: ({ diagnoses, release }) =>
    diagnoses
      .filter(({ code }) => !release.find(code))
      .map(({ row, code, shown }) => ({
        row,
        message: `${shown} is not in ${release.label}.`,
        fix: fixFor(code, release),
      })),
}

function fixFor(code: string, release: ReleaseView): Fix {
  const known = nearestKnown(code, release)
  if (!known)
    return { text: 'Search for the condition by its words and take the code from the list.' }
  const below = listCodesBelow(known, release)
  return below === ''
    ? { text: `The nearest code in the release is ${known.title}.` }
    : { text: `Under ${headerName(known.code)} (${known.title}) there are ${below}.` }
}

function nearestKnown(code: string, release: ReleaseView): CodeEntry | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const entry = release.find(code.slice(0, length))
    if (entry) return entry
  }
  return undefined
}
