import type { SelectedText } from '@/features/charts/ui/desk/read-selection'
import { toast } from '@/ui/toast'
import type { DraftChange } from './change-draft'
import { findCode, rowsOf, type NewRow } from './draft'
import type { DraftStore } from './draft-store'
import { nextFinding, type PlacedFinding } from './placed-finding'
import type { CodeCursor, CursorMove } from './use-code-cursor'

export interface CodeActions {
  readonly change: (change: DraftChange) => void
  /** Appends a code, or goes to it when it is there already. */
  readonly add: (row: NewRow) => void
  readonly remove: (key: number) => void
  readonly undo: () => void
  readonly mend: (placed: PlacedFinding) => void
  readonly showFinding: (placed: PlacedFinding | undefined) => void
  readonly nextFinding: () => void
  /** Quotes what is selected in the reader on the row. */
  readonly addEvidence: (key: number | undefined) => void
}

interface Desk {
  readonly store: DraftStore
  readonly standing: readonly PlacedFinding[]
  readonly cursor: CodeCursor
  readonly moveTo: (key: number | undefined, move?: CursorMove) => void
  readonly readSelection: () => SelectedText | undefined
}

/** What a coder does to the codes, by mouse or by key. */
export function codeActions(desk: Desk): CodeActions {
  const { store, standing, cursor, moveTo, readSelection } = desk

  function showFinding(placed: PlacedFinding | undefined) {
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
    mend: ({ mend }) => {
      if (mend) store.change(mend)
    },
    showFinding,
    nextFinding: () => showFinding(nextFinding(standing, cursor.findingId)),
    addEvidence,
  }
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
