import { strFromU8, unzipSync } from 'fflate'
import { readXml } from './read-xml'

/** The cells of a sheet by row; a cell stands at the index of its column. */
export type SheetRows = readonly (readonly string[])[]

/** The sheets of an .xlsx file by name. Formulas count as their stored value; formats are not read. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, SheetRows> {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) })
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  const shared = sharedStrings(text('xl/sharedStrings.xml'))
  const targets = relationTargets(text('xl/_rels/workbook.xml.rels'))
  const sheets = new Map<string, SheetRows>()
  readXml(text('xl/workbook.xml'), {
    opened(name, attributes) {
      const target = targets.get(attributes['r:id'] ?? '')
      if (name !== 'sheet' || target === undefined) return
      sheets.set(attributes.name ?? '', sheetRows(text(`xl/${target}`), shared))
    },
    closed: () => undefined,
  })
  return sheets
}

function relationTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(xml, {
    opened(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(xl\/)?/, ''))
    },
    closed: () => undefined,
  })
  return targets
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let parts: string[] = []
  readXml(xml, {
    closed(name, text) {
      if (name === 't') parts.push(text)
      if (name !== 'si') return
      strings.push(parts.join(' ').trim())
      parts = []
    },
  })
  return strings
}

function sheetRows(xml: string, shared: readonly string[]): SheetRows {
  const rows: string[][] = []
  let cell = { column: 0, type: '' }
  readXml(xml, {
    opened(name, attributes) {
      if (name === 'row') rows.push([])
      if (name === 'c') cell = { column: columnOf(attributes.r ?? 'A'), type: attributes.t ?? '' }
    },
    closed(name, text) {
      const row = rows.at(-1)
      if (row === undefined || (name !== 'v' && name !== 't')) return
      row[cell.column] = cell.type === 's' ? (shared[Number(text)] ?? '') : text
    },
  })
  return rows.map((row) => Array.from(row, (value) => value ?? ''))
}

/** `A` is 0, `AA` is 26. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d/g, '')
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
