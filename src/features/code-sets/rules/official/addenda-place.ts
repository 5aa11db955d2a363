import type { NoteKind } from '../../contract/code-notes'
import type { AddendaLine } from './addenda-lines'
import type { DraftTabular } from './draft-tabular'
import { chapterCode, sectionCode, titleWithoutRange } from './tabular'

/** What a line of the addenda speaks of. */
export type AddendaPart =
  | { readonly is: 'node'; readonly code: string; readonly title: string }
  | { readonly is: 'section'; readonly code: string; readonly title: string }
  | { readonly is: 'note'; readonly kind: NoteKind; readonly text: string }
  | { readonly is: 'seventh'; readonly character: string; readonly meaning: string }
  | { readonly is: 'nothing' }

interface Header {
  readonly kind: NoteKind | 'seventh'
  readonly indent: number
}

const headers: readonly (readonly [RegExp, NoteKind])[] = [
  [/^Includes:?(?:\s+|$)(.*)$/, 'includes'],
  [/^Excludes ?1:?\s*(.*)$/i, 'excludes1'],
  [/^Excludes ?2:?\s*(.*)$/i, 'excludes2'],
  [/^Code [Ff]irst\b:?\s*(.*)$/, 'codeFirst'],
  [/^Use [Aa]dditional\b:?\s*(.*)$/, 'useAdditionalCode'],
  [/^Code [Aa]lso\b:?\s*(.*)$/, 'codeAlso'],
  [/^Notes?:\s*(.*)$/, 'note'],
]
const seventhNote = /^(The appropriate|One of the following)\b.*\b7th character\b/
const blocksLine = /^This chapter contains the following blocks/
const blockLine = /^([A-Z][0-9A][0-9A-Z])(?:-([A-Z][0-9A][0-9A-Z]))?\s+(\S.*)$/
const sectionLine = /\(([A-Z][0-9A][0-9A-Z])(?:-\s*([A-Z][0-9A][0-9A-Z]))?\)$/
const codeLine = /^((?:[A-Z]\d[0-9A-Z]|QA\d)(?:\.[0-9A-Z]{1,4})?)\s+(\S.*)$/
/** How many columns the margin of one page may lie right of that of another. */
const pageShift = 3
const nothing: AddendaPart = { is: 'nothing' }

/** Follows the lines of the addenda: each tells its place by the lines before it and how far it is indented. */
export class AddendaPlace {
  readonly #draft: DraftTabular
  #node = ''
  #chapter = ''
  #section = ''
  #base = 0
  #header: Header | undefined
  #isChapterTitleNext = false
  #isInBlocks = false

  constructor(draft: DraftTabular) {
    this.#draft = draft
  }

  /** The code, section or chapter that the lines speak of. */
  get node(): string {
    return this.#node
  }

  get chapter(): string {
    return this.#chapter
  }

  get section(): string {
    return this.#section
  }

  /** A line that strayed to the margin belongs where its counterpart stands. */
  return(node: string): void {
    this.#node = node
  }

  /** What a line says; it moves the place to the node or the heading that it names. */
  read(line: AddendaLine): AddendaPart {
    const [, chapter] = /^Chapter (\d+)$/.exec(line.text) ?? []
    if (chapter !== undefined) return this.#enterChapter(chapter, line.indent)
    return (
      this.#readBlock(line) ??
      this.#readOutline(line) ??
      this.#readCode(line.text) ??
      this.#readNote(line)
    )
  }

  #enterChapter(number: string, indent: number): AddendaPart {
    this.#chapter = chapterCode(number)
    this.#enter(this.#chapter)
    this.#base = indent
    this.#isChapterTitleNext = true
    return nothing
  }

  /** The list of sections at the head of a chapter: only what changes is repeated. */
  #readBlock({ text, action }: AddendaLine): AddendaPart | undefined {
    if (blocksLine.test(text)) {
      this.#isInBlocks = true
      return nothing
    }
    if (!this.#isInBlocks) return undefined
    const [, from = '', to, title] = blockLine.exec(text) ?? []
    this.#isInBlocks = action !== 'none' && title !== undefined
    return this.#isInBlocks && title !== undefined
      ? { is: 'section', code: sectionCode(from, to), title }
      : undefined
  }

  /** The titles of chapters and sections stand at the margin, with their range behind them. */
  #readOutline({ text, indent, action }: AddendaLine): AddendaPart | undefined {
    if (indent > this.#base + pageShift || headerOf(text) !== undefined) return undefined
    if (this.#isChapterTitleNext) {
      this.#isChapterTitleNext = action === 'reviseFrom'
      return { is: 'node', code: this.#node, title: titleWithoutRange(text) }
    }
    const [, from, to] = sectionLine.exec(text) ?? []
    if (from === undefined) return undefined
    const named = sectionCode(from, to)
    const section = this.#draft.currentName(named)
    if (!this.#draft.has(section) && action !== 'reviseTo' && action !== 'add') return undefined
    this.#section = section
    this.#enter(section)
    return { is: 'section', code: named, title: titleWithoutRange(text) }
  }

  #readCode(text: string): AddendaPart | undefined {
    const [, dotted, title] = codeLine.exec(text) ?? []
    if (dotted === undefined || title === undefined) return undefined
    const code = dotted.replace('.', '')
    this.#enter(code)
    return { is: 'node', code, title }
  }

  #readNote({ text, indent }: AddendaLine): AddendaPart {
    const headed = headerOf(text)
    if (headed !== undefined) {
      this.#header = { kind: headed.kind, indent }
      return headed.rest === '' ? nothing : { is: 'note', kind: headed.kind, text: headed.rest }
    }
    if (seventhNote.test(text)) {
      this.#header = { kind: 'seventh', indent }
      return { is: 'note', kind: 'sevenChrNote', text }
    }
    const header = this.#header
    if (header?.kind === 'seventh') return seventhPart(text)
    if (header === undefined || indent <= header.indent)
      return { is: 'note', kind: 'inclusionTerm', text }
    return { is: 'note', kind: header.kind, text }
  }

  #enter(node: string): void {
    this.#node = node
    this.#header = undefined
  }
}

function seventhPart(text: string): AddendaPart {
  const [, character, meaning] = /^([0-9A-Z])\s+(.+)$/.exec(text) ?? []
  return character === undefined || meaning === undefined
    ? { is: 'note', kind: 'note', text }
    : { is: 'seventh', character, meaning }
}

function headerOf(text: string): { readonly kind: NoteKind; readonly rest: string } | undefined {
  for (const [pattern, kind] of headers) {
    const rest = pattern.exec(text)?.[1]
    if (rest !== undefined) return { kind, rest: rest.trim() }
  }
  return undefined
}
