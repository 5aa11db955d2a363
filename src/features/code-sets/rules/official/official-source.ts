import type { CodeListId, ProcedureEntry } from '../../contract/code-lists'
import type { IndexPart, IndexTerm } from '../../contract/index-terms'
import type { ElixhauserSet } from '../../contract/reference-sets'
import type { DrgAppendices } from './drg-appendices'
import type { CsvRow } from './csv-row'
import type { OrderChange, OrderRow } from './order-file'
import type { ReleaseTag } from './release-tag'
import type { Tabular } from './tabular'

/** The content of one official file, with what it is of. */
export type OfficialSource =
  | {
      readonly format: 'icd10cm-order'
      readonly tag: ReleaseTag
      readonly rows: readonly OrderRow[]
    }
  | ChangesSource<'icd10cm-order-addenda'>
  | ChangesSource<'icd10pcs-order-addenda'>
  | { readonly format: 'icd10cm-tabular'; readonly tag: ReleaseTag; readonly tabular: Tabular }
  | { readonly format: 'icd10cm-tabular-addenda'; readonly tag: ReleaseTag; readonly text: string }
  | {
      readonly format: 'icd10cm-index'
      readonly part: IndexPart
      readonly year: string
      readonly terms: readonly IndexTerm[]
    }
  | {
      readonly format: 'icd10pcs-order'
      readonly tag: ReleaseTag
      readonly rows: readonly OrderRow[]
    }
  | ProcedureSource<'hcpcs'>
  | ProcedureSource<'cpt'>
  | {
      readonly format: 'mce'
      readonly year: number
      readonly source: string
      readonly lists: ReadonlyMap<CodeListId, ReadonlySet<string>>
    }
  | {
      readonly format: 'poa-exempt'
      readonly year: number
      readonly source: string
      readonly codes: ReadonlySet<string>
    }
  | {
      readonly format: 'drg-appendices'
      readonly year: number
      readonly source: string
      readonly appendices: DrgAppendices
    }
  | RowsSource<'hcc-mapping'>
  | RowsSource<'hcc-hierarchies'>
  | RowsSource<'hcc-labels'>
  | RowsSource<'hcc-edits'>
  | { readonly format: 'elixhauser'; readonly set: ElixhauserSet }

interface ProcedureSource<Format> {
  readonly format: Format
  readonly tag: ReleaseTag
  readonly entries: readonly ProcedureEntry[]
}

interface ChangesSource<Format> {
  readonly format: Format
  readonly tag: ReleaseTag
  readonly changes: readonly OrderChange[]
}

interface RowsSource<Format> {
  readonly format: Format
  readonly year: number
  readonly rows: readonly CsvRow[]
}

/** The sources of some formats, in the order in which they were given. */
export function sourcesOf<Format extends OfficialSource['format']>(
  sources: readonly OfficialSource[],
  format: Format,
): Extract<OfficialSource, { format: Format }>[] {
  return sources.filter(
    (source): source is Extract<OfficialSource, { format: Format }> => source.format === format,
  )
}
