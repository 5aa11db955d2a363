import type { ProcedureEntry } from '../../contract/code-lists'
import { parseLines, type ParsedFile } from './parsed-file'

/** A site's own licensed CPT file as AMA delivers it: code and descriptor with a tab between. */
export function parseCpt(text: string): ParsedFile<ProcedureEntry> {
  return parseLines(text, (line, number) => {
    const [code = '', title = ''] = line
      .split('\t')
      .map((cell) => cell.trim().replace(/^"|"$/g, ''))
    if (line.trim() === '' || isPreface(code, number)) return {}
    if (!/^\d{4}[0-9A-Z]$/.test(code)) return { fault: 'does not begin with a CPT code' }
    if (title === '') return { fault: `${code} has no descriptor` }
    return { record: { code, title, billable: true } }
  })
}

/** AMA's files begin with a copyright notice or column names. */
function isPreface(code: string, number: number): boolean {
  return number <= 40 && !/^\d{4}/.test(code)
}
