import type { IndexPart, IndexTerm } from '../../contract/index-terms'
import type { LineFault, ParsedFile } from '../../rules/official/parsed-file'
import { readXml } from './read-xml'

export interface IndexRead extends ParsedFile<IndexTerm> {
  /** The fiscal year that the file states. */
  readonly year: string
}

const inline = new Set(['nemod'])
const terms = new Set(['mainTerm', 'term'])
const codeText = /^([A-Z][0-9A][0-9A-Z](?:\.[0-9A-Z]{1,4})?)[.-]*$/

/** Reads a part of the Alphabetic Index: main terms with subterms, or the table of drugs or neoplasms. */
export function readIndex(xml: string, part: IndexPart): IndexRead {
  const records: IndexTerm[] = []
  const faults: LineFault[] = []
  const titles: string[] = []
  const columns = new Map<string, string>()
  let column = ''
  let year = ''
  const add = (text: string, suffix: readonly string[]) => {
    if (text === '' || /^-+$/.test(text)) return
    const code = codeText.exec(text)?.[1]
    const term = [...titles, ...suffix].join(', ')
    if (code === undefined) faults.push({ line: 0, text: term, reason: `"${text}" is not a code` })
    else records.push({ code: code.replace('.', ''), term, part })
  }
  const broken = readXml(
    xml,
    {
      opened(name, attributes) {
        if (terms.has(name)) titles.push('')
        if (name === 'cell' || name === 'head') column = attributes.col ?? ''
      },
      closed(name, text) {
        if (name === 'version') year = text
        else if (name === 'head') columns.set(column, text)
        else if (name === 'title' && titles.length > 0) titles[titles.length - 1] = text
        else if (name === 'code') add(text, [])
        else if (name === 'cell') add(text, [columns.get(column) ?? ''])
        else if (terms.has(name)) titles.pop()
      },
    },
    inline,
  )
  return { year, records, faults: [...broken, ...faults] }
}
