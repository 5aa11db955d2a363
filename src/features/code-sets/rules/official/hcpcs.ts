import type { ProcedureEntry } from '../../contract/code-lists'
import { parseLines, type ParsedFile } from './parsed-file'

/** A line of the HCPCS file: the first of a code has its details, further ones continue its description. */
interface HcpcsLine {
  readonly code: string
  readonly record: string
  readonly long: string
  readonly short: string
  readonly ended: string
}

const procedureRecords = '34'
const modifierRecords = '78'

/**
 * Level II codes of CMS's contractor file, 320 columns: code 1-5, sequence 6-10, record 11 (3 and 4 a procedure,
 * 7 and 8 a modifier), long description 12-91, short 92-119, termination date 285-292. CPT codes are passed over:
 * their descriptors are licensed. A terminated code is not billable.
 */
export function parseHcpcs(text: string): ParsedFile<ProcedureEntry> {
  const { records, faults } = parseLines<HcpcsLine>(text, (line) => {
    if (line.trim() === '') return {}
    const code = line.slice(0, 5).trim()
    const record = line.slice(10, 11)
    if (modifierRecords.includes(record) || /^[0-9]/.test(code)) return {}
    if (!procedureRecords.includes(record) || !/^[A-V]\d{4}$/.test(code))
      return { fault: 'is not a row of the HCPCS file' }
    return {
      record: {
        code,
        record,
        long: line.slice(11, 91).trim(),
        short: line.slice(91, 119).trim(),
        ended: line.slice(284, 292).trim(),
      },
    }
  })
  return { records: joined(records), faults }
}

function joined(lines: readonly HcpcsLine[]): ProcedureEntry[] {
  const entries = new Map<string, ProcedureEntry>()
  for (const { code, record, long, short, ended } of lines) {
    const begun = entries.get(code)
    if (begun !== undefined && record === '4')
      entries.set(code, { ...begun, title: `${begun.title} ${long}`.trim() })
    else entries.set(code, { code, title: long || short, billable: ended === '' })
  }
  return [...entries.values()]
}
