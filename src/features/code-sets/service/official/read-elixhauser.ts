import type { ElixhauserMeasure, ElixhauserSet } from '../../contract/reference-sets'
import { readWorkbook, type SheetRows } from './read-workbook'

/** Reads AHRQ's reference file, or nothing when the workbook is another one. */
export function readElixhauser(bytes: Uint8Array): ElixhauserSet | undefined {
  const sheets = readWorkbook(bytes)
  const measureRows = sheets.get('Comorbidity_Measures')
  const mappingRows = sheets.get('DX_to_Comorb_Mapping')
  if (measureRows === undefined || mappingRows === undefined) return undefined
  const heading = measureRows[0]?.[0] ?? ''
  return {
    source: 'AHRQ Elixhauser Comorbidity Software Refined for ICD-10-CM',
    year: /\bv\d{4}\.\d+/.exec(heading)?.[0] ?? '',
    measures: measuresOf(measureRows),
    measuresOf: mappingOf(mappingRows),
  }
}

function measuresOf(rows: SheetRows): ElixhauserMeasure[] {
  return rows
    .filter(([id = '']) => id.startsWith('CMR_'))
    .map(([id = '', title = '', poa = '']) => ({
      id,
      title: title.trim(),
      needsPresentOnAdmission: poa.trim().toLowerCase() === 'yes',
    }))
}

/** One row a code, one column a measure: `1` where the code is among its codes. */
function mappingOf(rows: SheetRows): Map<string, string[]> {
  const start = rows.findIndex(([first = '']) => /^ICD-10-CM Diagnosis/.test(first))
  const names = rows[start] ?? []
  const mapped = new Map<string, string[]>()
  for (const row of rows.slice(start + 1)) {
    const [code = ''] = row
    if (!/^[A-Z][0-9A-Z]{2,6}$/.test(code)) continue
    const measures = names.flatMap((name, column) =>
      column > 2 && row[column] === '1' ? [`CMR_${name}`] : [],
    )
    mapped.set(code, measures)
  }
  return mapped
}
