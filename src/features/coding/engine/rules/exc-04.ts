import { excludedPairs, hasExcludes, type Excluded } from '../excludes'
import { quoteNote } from '../quote-note'
import { allSettings, type Issue, type Rule } from '../rule'

/**
 * An Excludes2 note never forbids two codes together; where one stands between two rows the coder learns that
 * both may stay. Notes of sections and chapters say it of half of all pairs, so they are not repeated.
 */
export const exc04: Rule = {
  id: 'EXC-04',
  group: 'EXC',
  severity: 'INFO',
  settings: allSettings,
  title: 'Codes between which an Excludes2 note stands may be reported together',
  citation: 'ICD-10-CM Official Guidelines I.A.12.b',
  concerns: hasExcludes,
  check: (facts) => {
    const pairs = excludedPairs(facts)
    return pairs
      .filter(({ kind, level }) => kind === 'excludes2' && level !== 'section')
      .filter((pair) => !pairs.some((one) => one.kind === 'excludes1' && isSamePair(one, pair)))
      .map(issueOf)
  },
}

function isSamePair(one: Excluded, other: Excluded): boolean {
  const rows = [one.holder.row, one.other.row]
  return rows.includes(other.holder.row) && rows.includes(other.other.row)
}

function issueOf({ holder, other, note }: Excluded): Issue {
  return {
    row: holder.row,
    withRows: [other.row],
    message: `${holder.shown} does not include ${other.shown}; a patient may have both.`,
    fix: { text: 'Nothing to do where both conditions are documented.' },
    note: quoteNote(note),
  }
}
