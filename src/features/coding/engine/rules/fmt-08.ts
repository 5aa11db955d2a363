import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { Change } from '../finding'
import { allSettings, type Rule } from '../rule'

/** A 7th character stands in the seventh place: empty places before it hold the placeholder X. */
export const fmt08: Rule = {
  id: 'FMT-08',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The placeholder X fills every empty place before a 7th character',
  citation: 'ICD-10-CM Official Guidelines I.A.4',
  check: ({ diagnoses, release }) =>
    diagnoses.flatMap(({ row, code, shown }) => {
      const meant = release.find(code) ? [] : meantCodes(code, release)
      if (meant.length === 0) return []
      return [
        {
          row,
          message: `${shown} lacks a placeholder X before its 7th character, or has one in the wrong place.`,
          fix: { text: `Write ${meant.join(' or ')}.`, change: onlyMeant(meant, row) },
        },
      ]
    }),
}

/** The codes of the release that have the same characters once placeholders are put aside. */
function meantCodes(code: string, release: ReleaseView): string[] {
  const category = code.slice(0, 3)
  const characters = code.slice(3).replaceAll('X', '')
  if (characters === '' || characters.length > 3) return []
  return placeholdersBefore(characters, 4 - characters.length)
    .map((rest) => category + rest)
    .filter((candidate) => release.find(candidate)?.billable)
    .map(showCode)
}

/** Every way to put `count` placeholders before characters of `characters`, never after the last. */
function placeholdersBefore(characters: string, count: number): string[] {
  const [first, ...rest] = characters
  if (first === undefined) return count === 0 ? [''] : []
  return Array.from({ length: count + 1 }, (_, here) => here).flatMap((here) =>
    placeholdersBefore(rest.join(''), count - here).map((tail) => 'X'.repeat(here) + first + tail),
  )
}

function onlyMeant(meant: readonly string[], row: number): Change | undefined {
  const [code, ...others] = meant
  return code !== undefined && others.length === 0 ? { kind: 'replace', row, code } : undefined
}
