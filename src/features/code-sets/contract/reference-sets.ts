/** What states a reference set and of which year: shown beside whatever is read from it. */
export interface ReferenceSource {
  readonly source: string
  /** The payment or fiscal year, `2026`; of AHRQ's software its version, `v2025.1`. */
  readonly year: string
}

/** Risk-adjustment models whose categories are read. */
export type HccModel = 'V24' | 'V28'

/** Of whom a diagnosis does not fall into the category that it is mapped to. */
export interface HccEdit {
  /** In completed years, both included. */
  readonly fromAge?: number
  readonly toAge?: number
  readonly sex?: 'male' | 'female'
  /** The category instead; without one the diagnosis counts for none. */
  readonly category?: string
  /** As the file says it. */
  readonly text: string
}

/** CMS-HCC: the categories that diagnoses fall into, and which category makes which others not count. */
export interface HccSet extends ReferenceSource {
  readonly model: HccModel
  /** Undotted code to category numbers. */
  readonly categories: ReadonlyMap<string, readonly string[]>
  /** A category to those below it that it replaces. */
  readonly replaces: ReadonlyMap<string, readonly string[]>
  readonly labels: ReadonlyMap<string, string>
  /** Undotted code to its edits; absent where no file of edits is loaded. */
  readonly edits?: ReadonlyMap<string, readonly HccEdit[]>
}

export interface ElixhauserMeasure {
  /** `CMR_HF`. */
  readonly id: string
  readonly title: string
  /** Whether a diagnosis must have been present on admission to count. */
  readonly needsPresentOnAdmission: boolean
}

/** AHRQ Elixhauser Comorbidity Software Refined for ICD-10-CM. */
export interface ElixhauserSet extends ReferenceSource {
  readonly measures: readonly ElixhauserMeasure[]
  /** Undotted code to ids of measures. */
  readonly measuresOf: ReadonlyMap<string, readonly string[]>
}

export interface HacCategory {
  /** `04`. */
  readonly number: string
  readonly title: string
  /** Whether it takes a certain procedure on the record too. */
  readonly needsProcedure: boolean
}

/** MS-DRG: complications and comorbidities, major ones, and hospital-acquired conditions. */
export interface SeveritySet extends ReferenceSource {
  /** Undotted code to its level as a secondary diagnosis. */
  readonly levels: ReadonlyMap<string, 'CC' | 'MCC'>
  /** Codes that are an MCC only of a patient discharged alive. */
  readonly onlyIfAlive: ReadonlySet<string>
  readonly hac: ReadonlyMap<string, readonly HacCategory[]>
}

/** What is loaded; a set that no file was loaded for is not there. */
export interface ReferenceSets {
  readonly hcc: Readonly<Partial<Record<HccModel, HccSet>>>
  readonly elixhauser?: ElixhauserSet
  readonly severity?: SeveritySet
}
