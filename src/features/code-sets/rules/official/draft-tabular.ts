import type { NoteKind } from '../../contract/code-notes'
import type { Tabular, TabularNode, TabularNote } from './tabular'

/** A node with those below it. The node itself is replaced when it changes, so that most stay the same object. */
interface DraftNode {
  node: TabularNode
  readonly below: DraftNode[]
}

/** A note to look for: its words count, not its capitals, spaces or punctuation. */
export interface SoughtNote {
  readonly kind: NoteKind
  readonly text: string
}

/** A tabular list that is being changed. Whatever it is given stays as it was. */
export class DraftTabular {
  readonly #drafts = new Map<string, DraftNode>()
  readonly #top: DraftNode[] = []
  readonly #deleted = new Set<string>()
  readonly #renamed = new Map<string, string>()

  constructor({ nodes }: Tabular) {
    for (const node of nodes) this.#siblingsOf(node).push(this.#keep(node))
  }

  has(code: string): boolean {
    return this.#drafts.has(code)
  }

  /** Adds a code below `parent`, in its place among its siblings. False when it is there already. */
  addCode(code: string, title: string, parent: string | undefined): boolean {
    if (this.has(code) || parent === undefined || !this.has(parent)) return false
    const node: TabularNode = { code, kind: 'code', title, parent, notes: [] }
    const siblings = this.#siblingsOf(node)
    const key = orderKey(code)
    const place = siblings.findIndex((sibling) => orderKey(sibling.node.code) > key)
    siblings.splice(place < 0 ? siblings.length : place, 0, this.#keep(node))
    return true
  }

  /** The name a section has now: its range grows when a category joins it. */
  currentName(section: string): string {
    return this.#renamed.get(section) ?? section
  }

  addSection(code: string, title: string, chapter: string): boolean {
    if (this.has(code)) return this.setTitle(code, title)
    if (!this.has(chapter)) return false
    const node: TabularNode = { code, kind: 'section', title, parent: chapter, notes: [] }
    this.#siblingsOf(node).push(this.#keep(node))
    return true
  }

  renameSection(from: string, to: string, title: string): boolean {
    const draft = this.#drafts.get(this.currentName(from))
    if (draft?.node.kind !== 'section') return false
    this.#drafts.delete(draft.node.code)
    draft.node = { ...draft.node, code: to, title }
    for (const below of draft.below) below.node = { ...below.node, parent: to }
    this.#drafts.set(to, draft)
    this.#renamed.set(from, to)
    return true
  }

  /** Removes a code with all below it; true also for what went with a code above it. */
  deleteCode(code: string): boolean {
    const draft = this.#drafts.get(code)
    if (draft === undefined) return this.#deleted.has(code)
    const siblings = this.#siblingsOf(draft.node)
    siblings.splice(siblings.indexOf(draft), 1)
    for (const { code: gone } of nodesFrom([draft])) {
      this.#drafts.delete(gone)
      this.#deleted.add(gone)
    }
    return true
  }

  setTitle(code: string, title: string): boolean {
    return this.#change(code, () => ({ title }))
  }

  addNote(code: string, note: TabularNote): boolean {
    return this.#change(code, ({ notes }) => {
      const last = notes.findLastIndex(({ kind }) => kind === note.kind)
      return { notes: notes.toSpliced(last < 0 ? notes.length : last + 1, 0, note) }
    })
  }

  deleteNote(code: string, sought: SoughtNote): boolean {
    if (this.#deleted.has(code) && !this.has(code)) return true
    return this.#change(code, ({ notes }) => {
      const place = placeOf(notes, sought)
      return place < 0 ? undefined : { notes: notes.toSpliced(place, 1) }
    })
  }

  reviseNote(code: string, sought: SoughtNote, to: Omit<TabularNote, 'kind'>): boolean {
    return this.#change(code, ({ notes }) => {
      const place = placeOf(notes, sought)
      const found = notes[place]
      return found && { notes: notes.with(place, { kind: found.kind, ...to }) }
    })
  }

  addSeventh(code: string, character: string, meaning: string): boolean {
    return this.#change(code, ({ seventh }) => ({ seventh: { ...seventh, [character]: meaning } }))
  }

  deleteSeventh(code: string, character: string): boolean {
    return this.#change(code, ({ seventh }) => {
      if (seventh?.[character] === undefined) return undefined
      return {
        seventh: Object.fromEntries(Object.entries(seventh).filter(([one]) => one !== character)),
      }
    })
  }

  finish(): Tabular {
    return { nodes: nodesFrom(this.#top) }
  }

  #keep(node: TabularNode): DraftNode {
    const draft = { node, below: [] }
    this.#drafts.set(node.code, draft)
    return draft
  }

  #siblingsOf({ parent }: TabularNode): DraftNode[] {
    return (parent === undefined ? undefined : this.#drafts.get(parent))?.below ?? this.#top
  }

  /** False when there is no such node, or `changes` finds nothing to change. */
  #change(code: string, changes: (node: TabularNode) => Partial<TabularNode> | undefined): boolean {
    const draft = this.#drafts.get(code)
    const changed = draft && changes(draft.node)
    if (draft === undefined || changed === undefined) return false
    draft.node = { ...draft.node, ...changed }
    return true
  }
}

function nodesFrom(drafts: readonly DraftNode[], into: TabularNode[] = []): TabularNode[] {
  for (const { node, below } of drafts) {
    into.push(node)
    nodesFrom(below, into)
  }
  return into
}

/** The tabular list prints letters before 8 and 9, the residual subcategories. */
function orderKey(code: string): string {
  return code.slice(0, 3) + code.slice(3).replace(/[89]/g, (digit) => `~${digit}`)
}

function placeOf(notes: readonly TabularNote[], { kind, text }: SoughtNote): number {
  const words = wordsOf(text)
  const same = notes.findIndex((note) => note.kind === kind && wordsOf(note.text) === words)
  return same >= 0 ? same : notes.findIndex((note) => wordsOf(note.text) === words)
}

function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
