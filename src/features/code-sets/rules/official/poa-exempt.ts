import { parseLines, type ParsedFile } from './parsed-file'

/** The undotted codes of CDC's list of codes exempt from reporting present on admission. */
export function parsePoaExempt(text: string): ParsedFile<string> {
  return parseLines(text, (line, number) => {
    if (line.trim() === '' || number === 1) return {}
    const [, dotted = ''] = line.split('\t')
    const code = dotted.trim().replace('.', '')
    return /^[A-Z][0-9A][0-9A-Z]{1,5}$/.test(code)
      ? { record: code }
      : { fault: 'is not a row of the POA-exempt list' }
  })
}

/** The fiscal year of the list, from its heading `Order26`. */
export function poaExemptYear(text: string): string | undefined {
  const year = /^Order(\d\d)\t/.exec(text)?.[1]
  return year === undefined ? undefined : `20${year}`
}
