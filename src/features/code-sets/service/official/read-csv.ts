import { parse } from 'csv-parse/sync'
import type { CsvRow } from '../../rules/official/csv-row'

/** The rows of a CSV file, each by the column names of its first line. */
export function readCsv(text: string): readonly CsvRow[] {
  return parse<CsvRow>(text, {
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
}
