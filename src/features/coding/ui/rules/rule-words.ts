import type { Setting } from '../../engine/coded-record'
import type { Severity } from '../../engine/finding'
import type { RuleGroup } from '../../engine/rule'

export const groupWords: Readonly<Record<RuleGroup, string>> = {
  FMT: 'Format',
  EXC: 'Excludes notes',
  CMB: 'Combination codes',
  SEQ: 'Sequence',
  CPL: 'Completeness',
  POA: 'Present on admission',
  DEM: 'Age and sex',
  SET: 'Setting',
}

export const settingWords: Readonly<Record<Setting, string>> = {
  inpatient: 'Inpatient',
  outpatient: 'Outpatient',
  professional: 'Professional',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  ERROR: 'Error',
  WARN: 'Warning',
  QUERY: 'Query',
  INFO: 'Information',
}

/** What a finding of the severity does to a submission. */
export const severityMeaning: Readonly<Record<Severity, string>> = {
  ERROR: 'blocks the submission',
  WARN: 'is to be acknowledged',
  QUERY: 'suggests a question to the provider',
  INFO: 'informs',
}

/** "Inpatient, Outpatient", or that it is all of them. */
export function settingsWords(settings: readonly Setting[]): string {
  return settings.length === 3
    ? 'All settings'
    : settings.map((one) => settingWords[one]).join(', ')
}
