import { codeFirstPairs, type CodeFirstPair } from './code-first'
import type { Facts } from './facts'
import { quoteNote } from './quote-note'
import { allSettings, type Issue, type Rule } from './rule'
import { putBefore } from './sequence'

type CodeFirstRule = Pick<Rule, 'id' | 'title' | 'citation'> & {
  /** The codes whose “code first” note the rule is about. */
  readonly holders: (code: string) => boolean
}

/** A rule about the “code first” notes of some codes, which names SEQ-03 as the general one. */
export function codeFirstRule({ id, title, citation, holders }: CodeFirstRule): Rule {
  return {
    id,
    group: 'SEQ',
    severity: 'ERROR',
    settings: allSettings,
    title,
    citation,
    concerns: holders,
    covers: ['SEQ-03', 'SEQ-05'],
    check: (facts) => outOfOrder(facts, holders),
  }
}

/** What stands before a code that its note wants first, of the codes that pass the test. */
export function outOfOrder(facts: Facts, holders: (code: string) => boolean): readonly Issue[] {
  return codeFirstPairs(facts)
    .filter(({ holder, inOrder }) => !inOrder && holders(holder.code))
    .map((pair) => orderIssue(pair, facts))
}

function orderIssue({ holder, first, note }: CodeFirstPair, facts: Facts): Issue {
  return {
    row: holder.row,
    withRows: [first.row],
    message: `${holder.shown} stands before ${first.shown}, which is to be coded first: “${note.text}”.`,
    fix: {
      text: `Put ${first.shown} before ${holder.shown}.`,
      change: putBefore(first, holder, facts),
    },
    note: quoteNote(note),
  }
}
