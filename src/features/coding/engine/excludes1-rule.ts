import { showCode } from '@/features/code-sets/contract/show-code'
import type { DiagnosisFact } from './facts'
import { excludedPairs, type Excluded, type ExcludesLevel } from './excludes'
import { quoteNote } from './quote-note'
import { allSettings, type Issue, type Rule } from './rule'

type Excludes1Rule = Pick<Rule, 'id' | 'title'> & {
  readonly level: ExcludesLevel
  readonly covers?: readonly string[]
}

/** A rule that finds the Excludes1 notes which stand at one level above a code. */
export function excludes1Rule({ id, title, level, covers = [] }: Excludes1Rule): Rule {
  return {
    id,
    group: 'EXC',
    severity: 'ERROR',
    settings: allSettings,
    title,
    citation: 'ICD-10-CM Official Guidelines I.A.12.a',
    covers,
    check: (facts) =>
      excludedPairs(facts)
        .filter((pair) => pair.kind === 'excludes1' && pair.level === level)
        .filter(isFirstOfItsRows)
        .map(issueOf),
  }
}

/** Two notes of one level may exclude each other's codes; that is one conflict. */
function isFirstOfItsRows(pair: Excluded, at: number, all: readonly Excluded[]): boolean {
  return all.findIndex((one) => rowsKey(one) === rowsKey(pair)) === at
}

function rowsKey({ holder, other }: Excluded): string {
  return [holder.row, other.row].sort((a, b) => a - b).join(' ')
}

function issueOf({ holder, other, note }: Excluded): Issue {
  return {
    row: holder.row,
    withRows: [other.row],
    message: `${holder.shown} and ${other.shown} exclude each other${where(holder, note.node)}: Excludes1 “${note.text}”.`,
    fix: {
      text: `Keep the one that names the documented condition. If the provider documents two unrelated conditions, keep both and give that as the rationale.`,
    },
    note: quoteNote(note),
    overridable: true,
  }
}

function where(holder: DiagnosisFact, node: string): string {
  return node === holder.code ? '' : ` (note at ${nameOf(node)})`
}

function nameOf(node: string): string {
  return node.startsWith('ch') ? `chapter ${Number(node.slice(2))}` : showCode(node)
}
