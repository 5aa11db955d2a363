import type { OfficialFormat } from './official-formats'

export interface LineFaultReport {
  /** Counted from 1; 0 where the format has no lines. */
  readonly line: number
  readonly text: string
  readonly reason: string
}

/** What became of one file. */
export interface FileOutcome {
  readonly name: string
  readonly outcome: 'loaded' | 'unchanged' | 'skipped'
  readonly format: OfficialFormat | null
  /** Which release or version it is of: `ICD-10-CM FY2026`. */
  readonly states: string | null
  readonly records: number
  /** Why it was passed over. */
  readonly reason: string | null
  readonly faultCount: number
  /** The first lines that could not be read; the others of the file are loaded. */
  readonly faults: readonly LineFaultReport[]
}

export interface LoadedReleaseReport {
  readonly id: string
  readonly label: string
  readonly system: string
  readonly effectiveFrom: string
  readonly effectiveTo: string
  readonly codes: number
  readonly notes: number
  readonly codesFrom: string
}

/** How the addenda of one release went. */
export interface AddendaOutcome {
  readonly release: string
  readonly add: number
  readonly delete: number
  readonly revise: number
  readonly unapplied: readonly {
    readonly line: number
    readonly action: string
    readonly text: string
    readonly reason: string
  }[]
}

/** How far the rolled tabular list agrees with the order file of the same release. */
export interface ComparisonOutcome {
  readonly release: string
  readonly codes: number
  readonly onlyInTabular: readonly string[]
  readonly onlyInOrder: readonly string[]
  readonly billableDiffers: readonly string[]
  readonly titleDiffers: readonly string[]
}

/** What a load of official files did. */
export interface LoadReport {
  readonly files: readonly FileOutcome[]
  readonly releases: readonly LoadedReleaseReport[]
  readonly addenda: readonly AddendaOutcome[]
  readonly comparisons: readonly ComparisonOutcome[]
  readonly rows: number
  readonly seconds: number
}
