import type { SelectedText } from '@/features/charts/ui/desk/read-selection'
import { toast } from '@/ui/toast'
import type { DraftChange } from './change-draft'
import { findCode, findRow, rowsOf, type NewRow } from './draft'
import type { DraftStore } from './draft-store'
import { mendedWord } from './mend-words'
import { answeredBy, isOpen, nextFinding, type StandingFinding } from './placed-finding'
import type { CodeCursor, CursorMove } from './use-code-cursor'

export interface CodeActions {
  readonly change: (change: DraftChange) => void
  /** Appends a code, or goes to it when it is there already. */
  readonly add: (row: NewRow) => void
  readonly remove: (key: number) => void
  readonly undo: () => void
  /** Applies the fix, with the way back. */
  readonly mend: (placed: StandingFinding) => void
  /** Acknowledges or overrides what takes an answer. */
  readonly answer: (findings: readonly StandingFinding[], reason: string) => void
  readonly withdraw: (placed: StandingFinding) => void
  /** What the keys for the fix and for the answer act on. */
  readonly fixTarget: StandingFinding | undefined
  readonly answerTarget: StandingFinding | undefined
  /** The finding whose rule the key shows. */
  readonly ruleTarget: StandingFinding | undefined
  readonly showFinding: (placed: StandingFinding | undefined) => void
  readonly nextFinding: () => void
  /** Quotes what is selected in the reader on the row. */
  readonly addEvidence: (key: number | undefined) => void
}

interface Desk {
  readonly store: DraftStore
  readonly standing: readonly StandingFinding[]
  readonly cursor: CodeCursor
  readonly moveTo: (key: number | undefined, move?: CursorMove) => void
  readonly readSelection: () => SelectedText | undefined
}

/** What a coder does to the codes, by mouse or by key. */
export function codeActions(desk: Desk): CodeActions {
  const { store, standing, cursor, moveTo, readSelection } = desk

  function showFinding(placed: StandingFinding | undefined) {
    if (!placed) return
    const { id: findingId, key } = placed
    moveTo(key ?? cursor.key, {
      open: true,
      findingId,
      focus: key === undefined ? undefined : 'row',
    })
  }

  function addEvidence(key: number | undefined) {
    const span = readSelection()
    if (!span) toast.tell('Select the words in the chart first')
    else if (key === undefined) toast.tell('Add the code first')
    else {
      store.change({ type: 'addEvidence', key, span })
      moveTo(key, { open: true })
      window.getSelection()?.removeAllRanges()
    }
  }

  return {
    change: (change) => store.change(change),
    add: (row) => {
      // Read anew: an answer may come after other codes were added.
      const { draft } = store.getState()
      const known = findCode(draft, row.kind, row.code)
      if (known) toast.tell(`${known.code} is on the list already`)
      else store.change({ type: 'add', row })
      moveTo(known?.key ?? draft.nextKey, { open: false })
    },
    remove: (key) => remove(desk, key),
    undo: () => undo(desk),
    mend: (placed) => mend(desk, placed),
    answer: (findings, reason) => {
      const answers = findings.flatMap((placed) => {
        const answered = answeredBy(placed)
        return answered ? [{ ...answered, reason }] : []
      })
      store.change({ type: 'answer', answers })
    },
    withdraw: (placed) => {
      const answered = answeredBy(placed)
      if (answered) store.change({ type: 'withdraw', answers: [answered] })
    },
    fixTarget: targetOf(desk, (placed) => placed.mend !== undefined && isOpen(placed)),
    answerTarget: targetOf(desk, (placed) => answeredBy(placed) !== undefined),
    ruleTarget: targetOf(desk, () => true),
    showFinding,
    nextFinding: () => showFinding(nextFinding(standing, cursor.findingId)),
    addEvidence,
  }
}

/** The finding that F8 came to, else the first of the current row, where the key can act on it. */
function targetOf(
  { standing, cursor }: Desk,
  fits: (placed: StandingFinding) => boolean,
): StandingFinding | undefined {
  const own = standing.filter(({ key }) => key === cursor.key)
  const shown = standing.filter(({ id }) => id === cursor.findingId)
  return [...shown, ...own].find(fits)
}

function mend(desk: Desk, placed: StandingFinding): void {
  const { store, cursor, moveTo } = desk
  const change = placed.mend
  if (!change) return
  if (change.type === 'remove') {
    remove(desk, change.key)
    return
  }
  const code = 'key' in change ? findRow(store.getState().draft, change.key)?.code : undefined
  store.mend(placed)
  moveTo(cursor.key, { focus: 'row' })
  toast.done(mendedWord(placed, code), { undo: () => undo(desk) })
}

function remove(desk: Desk, key: number): void {
  const rows = rowsOf(desk.store.getState().draft)
  const at = rows.findIndex((row) => row.key === key)
  const row = rows[at]
  if (!row) return
  desk.store.change({ type: 'remove', key })
  desk.moveTo((rows[at + 1] ?? rows[at - 1])?.key, { open: false, focus: 'row' })
  toast.done(`${row.code} removed`, { undo: () => undo(desk) })
}

function undo({ store, moveTo }: Desk): void {
  const row = store.undo()
  if (row) moveTo(row.key, { focus: 'row' })
}
