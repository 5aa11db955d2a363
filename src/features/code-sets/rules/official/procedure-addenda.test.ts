import { describe, expect, it } from 'vitest'
import { assembleProcedures } from './assemble-contents'
import { parseOrderAddenda } from './order-file'
import { recogniseFile } from './recognise-file'
import { releaseTag } from './release-tag'

const line = (action: string, code: string, title: string) =>
  `${`${action}:`.padEnd(13)}${code} ${title.slice(0, 60).padEnd(60)} ${title}`
const open = 'Resection of Appendix, Open Approach'
const text = [
  line('Add', '0DTJ4ZZ', 'Resection of Appendix, Percutaneous Endoscopic Approach'),
  line('Delete', '0DTJ8ZZ', 'Resection of Appendix, Via Opening'),
  line('Revise from', '0DTJ0ZZ', 'Resection of Appendix, by Incision'),
  line('Revise to', '0DTJ0ZZ', open),
  '',
  'Total Adds:       1',
].join('\n')
const tag = releaseTag('ICD-10-PCS', { year: 2026 })
const rows = [
  { code: '0DT', billable: false, title: 'Gastrointestinal System, Resection' },
  { code: '0DTJ0ZZ', billable: true, title: open },
  {
    code: '0DTJ4ZZ',
    billable: true,
    title: 'Resection of Appendix, Percutaneous Endoscopic Approach',
  },
]
const order = { format: 'icd10pcs-order', tag, rows } as const

describe('the order addenda of ICD-10-PCS', () => {
  it('are told from those of ICD-10-CM by their codes', () => {
    expect(recogniseFile('order_addenda_2026.txt', text)).toBe('icd10pcs-order-addenda')
    const newTechnology = line('Add', 'XW033A7', 'Introduction')
    expect(recogniseFile('order_addenda_2026.txt', newTechnology)).toBe('icd10pcs-order-addenda')
    const diagnosis = 'Add:         1 S02101A Fracture of base of skull'
    expect(recogniseFile('order_addenda_2026.txt', diagnosis)).toBe('icd10cm-order-addenda')
  })

  it('are read with and without the flag, totals passed over', () => {
    const { records, faults } = parseOrderAddenda(text, 'ICD-10-PCS')
    expect(faults).toEqual([])
    expect(records.map(({ action, code }) => [action, code])).toEqual([
      ['add', '0DTJ4ZZ'],
      ['delete', '0DTJ8ZZ'],
      ['reviseFrom', '0DTJ0ZZ'],
      ['reviseTo', '0DTJ0ZZ'],
    ])
    expect(records[1]).toMatchObject({
      title: 'Resection of Appendix, Via Opening',
      billable: true,
    })
    const flagged = parseOrderAddenda('Add:         1 0DTJ4ZZ Resection', 'ICD-10-PCS')
    expect(flagged.records).toMatchObject([{ code: '0DTJ4ZZ', billable: true, title: 'Resection' }])
  })

  it('make the release before the order file of their year', () => {
    const { records: changes } = parseOrderAddenda(text, 'ICD-10-PCS')
    const addenda = { format: 'icd10pcs-order-addenda', tag, changes } as const
    const [before, now] = assembleProcedures([order, addenda])
    expect(now?.tag.id).toBe('icd10pcs-2026')
    expect(before).toMatchObject({
      tag: { id: 'icd10pcs-2025', effectiveFrom: '2024-10-01', effectiveTo: '2025-09-30' },
      codesFrom: 'order-addenda',
    })
    expect(new Map(before?.entries.map(({ code, title }) => [code, title]))).toEqual(
      new Map([
        ['0DT', 'Gastrointestinal System, Resection'],
        ['0DTJ0ZZ', 'Resection of Appendix, by Incision'],
        ['0DTJ8ZZ', 'Resection of Appendix, Via Opening'],
      ]),
    )
  })

  it('make none where an order file of the year before is there, or none of their own', () => {
    const { records: changes } = parseOrderAddenda(text, 'ICD-10-PCS')
    const addenda = { format: 'icd10pcs-order-addenda', tag, changes } as const
    const earlier = { ...order, tag: releaseTag('ICD-10-PCS', { year: 2025 }) }
    const ids = assembleProcedures([order, addenda, earlier]).map((one) => one.tag.id)
    expect(ids).toEqual(['icd10pcs-2025', 'icd10pcs-2026'])
    expect(assembleProcedures([addenda])).toEqual([])
  })
})
