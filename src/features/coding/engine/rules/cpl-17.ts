import { showCode } from '@/features/code-sets/contract/show-code'
import { obstetric } from '../curated/obstetric'
import type { Facts } from '../facts'
import { weeksOf } from '../gestation'
import { quoteNaming } from '../notes-naming'
import { perRelease } from '../per-release'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'
import { billableBelow } from '../titles'

const { chapter15, abortiveOutcome, puerperium, weeksOfGestation } = obstetric.items
const weeksHeader = 'Z3A'
const gestations = [
  /\b(\d{1,2}) ?(?:w|wks?|weeks?)(?: ?\+? ?(?:and )?[0-6] ?(?:d|days?)\b|[^.;\n]{0,20}\b(?:gestation|pregnan|IUP|GA\b))/i,
  /\b(?:gestation(?:al age)?|GA|EGA|pregnan\w+|IUP)[^.;\n\d]{0,20}(\d{1,2}) ?(?:w|wks?|weeks?|\+|[0-6]\/7)/i,
  /\b(\d{1,2}) ?\+? ?[0-6]\/7/,
]

/** The record of a pregnancy whose weeks the note tells has the code for them. */
export const cpl17: Rule = {
  id: 'CPL-17',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An antepartum or delivery record has the code of Z3A where the weeks are known',
  citation:
    'ICD-10-CM Official Guidelines I.C.15 and I.C.21.c.11; use additional code at chapter 15',
  concerns: (code) => chapter15(code) && !puerperium(code),
  check: (facts, [first]) => {
    const { documentation, release } = facts
    if (documentation === '' || !isOngoing(facts)) return []
    const weeks = weeksIn(documentation)
    const code = weeks === undefined ? undefined : codesByWeeks(release).get(weeks)
    if (code === undefined || !first) return []
    const shown = showCode(code)
    return [
      {
        row: first.row,
        message: `The note tells the weeks of gestation, and ${shown} is missing.`,
        fix: { text: `Add ${shown}.`, change: { kind: 'add', code: shown } },
        ...quoteNaming([first.code, 'useAdditionalCode', code], release),
      },
    ]
  },
}

function isOngoing(facts: Facts): boolean {
  return !hasCode(facts, weeksOfGestation) && !hasCode(facts, abortiveOutcome)
}

/** Completed weeks as a note tells them, `28w2d`; the codes fold those below 8 and above 42. */
function weeksIn(documentation: string): number | undefined {
  const found = gestations
    .map((pattern) => Number(pattern.exec(documentation)?.[1]))
    .find((weeks) => weeks >= 1 && weeks <= 45)
  return found === undefined ? undefined : Math.min(43, Math.max(7, found))
}

const codesByWeeks = perRelease(
  (release): ReadonlyMap<number, string> =>
    new Map(
      billableBelow(weeksHeader, release).flatMap(({ code }) => {
        const weeks = weeksOf(code, release)
        return weeks === undefined ? [] : [[weeks, code] as const]
      }),
    ),
)
