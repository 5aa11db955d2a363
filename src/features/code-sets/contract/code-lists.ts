/**
 * Official lists of ICD-10-CM codes that edits are judged by. MCE: Medicare Code Editor of CMS, by number of
 * its edit. Codes are undotted.
 */
export const codeListIds = [
  'mceNewborn',
  'mcePediatric',
  'mceMaternity',
  'mceAdult',
  'mceFemale',
  'mceMale',
  'mceManifestation',
  'mceQuestionableAdmission',
  'mceUnacceptablePrincipal',
  'mceUnspecified',
  'poaExempt',
  'cc',
  'mcc',
  'hac',
] as const
export type CodeListId = (typeof codeListIds)[number]

export interface CodeList {
  /** What states it and of which year: `Medicare Code Editor v37 (FY2020)`. */
  readonly source: string
  readonly codes: ReadonlySet<string>
}

export type CodeLists = Readonly<Partial<Record<CodeListId, CodeList>>>

/** Code systems other than ICD-10-CM whose codes may stand on a record. */
export type ProcedureSystem = 'ICD-10-PCS' | 'HCPCS' | 'CPT'

export interface ProcedureEntry {
  readonly code: string
  readonly title: string
  readonly billable: boolean
}

/** Undotted code to entry, of each system that is loaded for the date of the release. */
export type ProcedureSets = Readonly<
  Partial<Record<ProcedureSystem, Pick<ReadonlyMap<string, ProcedureEntry>, 'get'>>>
>
