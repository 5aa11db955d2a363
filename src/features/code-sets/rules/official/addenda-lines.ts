/** What a line of the tabular addenda does; `none` repeats what stands, to show where a change belongs. */
export type AddendaAction = 'add' | 'delete' | 'reviseFrom' | 'reviseTo' | 'none'

/** A line of the addenda, continuation lines joined to it. */
export interface AddendaLine {
  /** Counted from 1. */
  readonly line: number
  readonly action: AddendaAction
  /** The column in which its text begins: the deeper, the further down in the list. */
  readonly indent: number
  readonly text: string
}

const actions: Readonly<Record<string, AddendaAction>> = {
  Add: 'add',
  Delete: 'delete',
  'Revise from': 'reviseFrom',
  'Revise to': 'reviseTo',
  'No Change': 'none',
}
const marked = /^(Add|Delete|Revise from|Revise to|No Change)(?=\s|$)(\s*)(.*)$/
const pageHeading = /^\s*(ICD-10-CM TABULAR LIST\b.*|\d{4} Addenda.*|\d+)\s*$/

/** The lines of a tabular addenda text: `Add`, `Delete`, `Revise from`, `Revise to` and `No Change`. */
export function readAddendaLines(text: string): AddendaLine[] {
  const lines: AddendaLine[] = []
  for (const [index, raw] of text.replaceAll('\f', '').split('\n').entries()) {
    const line = raw.trimEnd()
    const [, word, space = '', rest = ''] = marked.exec(line) ?? []
    const action = word === undefined ? undefined : actions[word]
    if (word !== undefined && action !== undefined) {
      const indent = word.length + space.length
      lines.push({ line: index + 1, action, indent, text: rest.trim() })
    } else if (line.trim() !== '' && !pageHeading.test(line)) continueLast(lines, line.trim())
  }
  return lines.filter((line) => line.text !== '')
}

function continueLast(lines: AddendaLine[], more: string): void {
  const last = lines.at(-1)
  if (last === undefined) return
  const glue = last.text === '' || /[-/]$/.test(last.text) ? '' : ' '
  lines[lines.length - 1] = { ...last, text: last.text + glue + more }
}

/** The release that an addenda text makes: fiscal year and, for an April update, its month. */
export function addendaRelease(
  text: string,
): { readonly year: number; readonly isApril: boolean } | undefined {
  const [, year, update = ''] = /^\s*(\d{4}) Addenda(.*)$/m.exec(text.slice(0, 2000)) ?? []
  return year === undefined ? undefined : { year: Number(year), isApril: /april/i.test(update) }
}
