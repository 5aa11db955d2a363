import { neverTobacco, tobaccoCodes, tobaccoUse, type TobaccoUse } from '../curated/tobacco'
import type { Facts } from '../facts'
import { perCode } from '../per-release'
import { quoteNote } from '../quote-note'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'
import { noteNaming } from '../notes-naming'

const exemplars = ['Z87891', 'F17210', 'Z7722'] as const

/** Where the note tells of tobacco, the codes that ask for it may have the code for it. */
export const cpl16: Rule = {
  id: 'CPL-16',
  group: 'CPL',
  severity: 'INFO',
  settings: allSettings,
  title:
    'A code that asks for tobacco use, exposure or history may have that code where documented',
  citation: tobaccoCodes.source,
  concerns: (code, release) => noteOf(code, release) !== undefined,
  check: (facts, [asking]) => {
    const { release } = facts
    const use = documentedUse(facts)
    const note = asking && noteOf(asking.code, release)
    if (!use || !note) return []
    const isKnown = use.code !== undefined && release.find(use.code)?.billable === true
    return [
      {
        row: asking.row,
        message: `The note tells of tobacco, and ${asking.shown} asks for a code for it.`,
        fix: {
          text: `Add ${use.shown} where the provider documents it.`,
          ...(isKnown ? { change: { kind: 'add' as const, code: use.shown } } : {}),
        },
        note: quoteNote(note),
      },
    ]
  },
}

/** The tobacco use that the note tells and no code on the record does. */
function documentedUse(facts: Facts): TobaccoUse | undefined {
  const { documentation } = facts
  if (documentation === '' || neverTobacco.items.test(documentation)) return undefined
  if (hasCode(facts, tobaccoCodes.items)) return undefined
  return tobaccoUse.items.find(({ words }) => words.test(documentation))
}

/** The note at the code or anything above it that asks for tobacco. */
const noteOf = perCode((code, release) =>
  tobaccoCodes.items(code)
    ? undefined
    : exemplars
        .map((tobacco) => noteNaming([code, 'useAdditionalCode', tobacco], release))
        .find((note) => note !== undefined),
)
