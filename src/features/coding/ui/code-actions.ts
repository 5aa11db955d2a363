import type { SelectedText } from '@/features/charts/ui/desk/read-selection'
import { toast } from '@/ui/toast'
import type { DraftChange } from './change-draft'
import { findCode, findRow, rowsOf, type NewRow } from './draft'
import type { DraftStore } from './draft-store'
import { mendedWord } from './mend-words'
import { answeredBy, isOpen, nextFinding, type StandingFinding } from './placed-finding'
import type { CodeCursor, CursorMove } from './use-code-cursor'
import type { Proposals } from './use-proposals'

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
  /** Quotes what is selected in the reader on the row; without a selection it accepts what is proposed. */
  readonly addEvidence: (key: number | undefined) => void
  readonly removeEvidence: (key: number, index: number) => void
}

interface Desk extends Proposals {
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
    if (!span) acceptProposed(desk, key)
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
      else store.change({ type: 'add', row: desk.withProposal(row) })
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
    removeEvidence: (key, index) => removeEvidence(desk, key, index),
  }
}

function acceptProposed({ store }: Desk, key: number | undefined): void {
  const row = findRow(store.getState().draft, key)
  const index = row?.evidence.findIndex(({ proposed }) => proposed) ?? -1
  if (!row || index < 0) toast.tell('Select the words in the chart first')
  else store.change({ type: 'acceptEvidence', key: row.key, index })
}

function removeEvidence(desk: Desk, key: number, index: number): void {
  const row = findRow(desk.store.getState().draft, key)
  if (!row?.evidence[index]) return
  desk.store.change({ type: 'removeEvidence', key, index })
  toast.done(`Passage removed from ${row.code}`, { undo: () => undo(desk) })
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
  const { draft } = store.getState()
  const code = 'key' in change ? findRow(draft, change.key)?.code : undefined
  store.mend(placed)
  if (change.type === 'add') desk.proposeFor(draft.nextKey)
  if (change.type === 'replaceCode') desk.proposeFor(change.key)
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
