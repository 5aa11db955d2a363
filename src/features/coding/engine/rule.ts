import type { Setting } from './coded-record'
import type { Facts } from './facts'
import type { Finding, Severity } from './finding'

export const ruleGroups = ['FMT', 'EXC', 'CMB', 'SEQ', 'CPL', 'POA', 'DEM', 'SET'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** What a rule says; the engine adds the rule's id, severity and citation. */
export type Issue = Omit<Finding, 'rule' | 'severity' | 'citation'>

/** One rule of the catalogue: facts in, issues out. `check` is pure and never throws. */
export interface Rule {
  /** `FMT-01`; the file of the rule is called the same in lower case. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Severity
  readonly settings: readonly Setting[]
  /** What must hold, in a sentence. */
  readonly title: string
  /** The guideline section or edit that states it. */
  readonly citation: string
  readonly check: (facts: Facts) => readonly Issue[]
}

export const allSettings: readonly Setting[] = ['inpatient', 'outpatient', 'professional']
