import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readGivenFile } from './read-official-directory'

/** A workbook with one sheet that holds nothing of a code set. */
const workbook = zipSync({
  'xl/workbook.xml': strToU8(
    '<workbook><sheets><sheet name="HCPCS" sheetId="1"/></sheets></workbook>',
  ),
  'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData></sheetData></worksheet>'),
})

describe('a workbook that is not read', () => {
  it('of HCPCS says which file of the archive to take', () => {
    const [read] = readGivenFile({ name: 'HCPC2026_JAN_ANWEB.xlsx', bytes: workbook }, {})
    expect(read?.skipped).toContain('take the .txt file of the same archive')
  })

  it('of anything else says that it is none of a code set', () => {
    const [read] = readGivenFile({ name: 'prices.xlsx', bytes: workbook }, {})
    expect(read?.skipped).toBe('is not a workbook of a code set that can be loaded')
  })

  it('that is damaged says so', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 9])
    const [read] = readGivenFile({ name: 'HCPC2026_JAN_ANWEB.xlsx', bytes }, {})
    expect(read?.skipped).toBe('is a damaged workbook')
  })
})
