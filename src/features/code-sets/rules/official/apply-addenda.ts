import { AddendaPlace, type AddendaPart } from './addenda-place'
import { readAddendaLines, type AddendaLine } from './addenda-lines'
import { DraftTabular } from './draft-tabular'
import type { Tabular } from './tabular'

/** A change of the addenda that found nothing to change. */
export interface UnappliedLine {
  readonly line: number
  readonly action: string
  readonly text: string
  readonly reason: string
}

export interface AddendaReport {
  /** The release that the addenda make. */
  readonly release: string
  readonly applied: Readonly<Record<'add' | 'delete' | 'revise', number>>
  readonly unapplied: readonly UnappliedLine[]
}

export interface AddendaApplied {
  readonly tabular: Tabular
  readonly report: AddendaReport
}

/**
 * The tabular list after its addenda. A note that they add or revise is stated by `release`; all others keep
 * theirs. What does not fit what stands is left out and reported, a `Revise` as one change.
 */
export function applyAddenda(tabular: Tabular, text: string, release: string): AddendaApplied {
  const applying = new AddendaApplying(new DraftTabular(tabular), release)
  for (const line of readAddendaLines(text)) applying.apply(line)
  return applying.finish()
}

/** A change with the node that it concerns. */
interface Placed {
  readonly line: AddendaLine
  readonly node: string
  readonly part: AddendaPart
}

const notThere = 'is not there'

class AddendaApplying {
  readonly #draft: DraftTabular
  readonly #place: AddendaPlace
  readonly #release: string
  readonly #applied = { add: 0, delete: 0, revise: 0 }
  readonly #unapplied: UnappliedLine[] = []
  #from: Placed[] = []

  constructor(draft: DraftTabular, release: string) {
    this.#draft = draft
    this.#place = new AddendaPlace(draft)
    this.#release = release
  }

  apply(line: AddendaLine): void {
    const { action } = line
    if (action !== 'reviseTo' && action !== 'reviseFrom') this.#giveUpOnRevisions()
    const part = this.#place.read(line)
    const placed: Placed = { line, node: this.#place.node, part }
    if (action === 'none' || part.is === 'nothing') return
    if (action === 'reviseFrom') this.#from.push(placed)
    else if (action === 'reviseTo') this.#revise(this.#from.shift(), placed)
    else if (action === 'add' ? this.#add(placed) : this.#delete(placed)) this.#applied[action] += 1
    else this.#fail(line, action === 'add' ? 'is there already, or its place is not' : notThere)
  }

  finish(): AddendaApplied {
    this.#giveUpOnRevisions()
    return {
      tabular: this.#draft.finish(),
      report: { release: this.#release, applied: this.#applied, unapplied: this.#unapplied },
    }
  }

  #add({ node, part }: Placed): boolean {
    const draft = this.#draft
    switch (part.is) {
      case 'node':
        return draft.addCode(part.code, part.title, this.#parentFor(part.code))
      case 'section':
        return draft.addSection(part.code, part.title, this.#place.chapter)
      case 'note':
        return draft.addNote(node, { kind: part.kind, text: part.text, release: this.#release })
      case 'seventh':
        return draft.addSeventh(node, part.character, part.meaning)
      case 'nothing':
        return true
    }
  }

  #delete({ node, part }: Placed): boolean {
    const draft = this.#draft
    switch (part.is) {
      case 'node':
        return draft.deleteCode(part.code)
      case 'section':
        // A section that goes comes again with another range: its categories stay.
        return draft.has(draft.currentName(part.code))
      case 'note':
        return draft.deleteNote(node, part)
      case 'seventh':
        return draft.deleteSeventh(node, part.character)
      case 'nothing':
        return true
    }
  }

  #revise(from: Placed | undefined, to: Placed): void {
    if (from === undefined) return this.#fail(to.line, 'has no "Revise from" before it')
    if (from.part.is === 'note') this.#place.return(from.node)
    if (this.#change(from, to)) this.#applied.revise += 1
    else this.#fail(from.line, notThere)
  }

  #change({ node, part: from }: Placed, { part: to, line }: Placed): boolean {
    const draft = this.#draft
    if (from.is === 'note') {
      const text = to.is === 'note' ? to.text : line.text
      return draft.reviseNote(node, from, { text, release: this.#release })
    }
    if (from.is === 'node' && to.is === 'node') return draft.setTitle(from.code, to.title)
    if (from.is === 'section' && to.is === 'section') return this.#reviseSection(from.code, to)
    if (from.is !== 'seventh' || to.is !== 'seventh') return false
    const isThere = draft.deleteSeventh(node, from.character)
    return isThere && draft.addSeventh(node, to.character, to.meaning)
  }

  #reviseSection(from: string, { code, title }: { code: string; title: string }): boolean {
    return this.#draft.currentName(from) === code
      ? this.#draft.setTitle(code, title)
      : this.#draft.renameSection(from, code, title)
  }

  /** The longest code above it that is there; for a category the section that the addenda are in. */
  #parentFor(code: string): string | undefined {
    for (let length = code.length - 1; length >= 3; length -= 1) {
      const above = code.slice(0, length)
      if (this.#draft.has(above)) return above
    }
    return code.length === 3 ? this.#place.section : undefined
  }

  #giveUpOnRevisions(): void {
    for (const { line } of this.#from) this.#fail(line, 'has no "Revise to" behind it')
    this.#from = []
  }

  #fail({ line, action, text }: AddendaLine, reason: string): void {
    this.#unapplied.push({ line, action, text, reason })
  }
}
