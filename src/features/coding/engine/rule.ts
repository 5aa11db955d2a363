import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { Setting } from './coded-record'
import type { DiagnosisFact, Facts } from './facts'
import type { Finding, Severity } from './finding'

/** In the order in which they judge a record. */
export const ruleGroups = ['FMT', 'EXC', 'CMB', 'SEQ', 'CPL', 'POA', 'DEM', 'SET'] as const
export type RuleGroup = (typeof ruleGroups)[number]

/** What a rule says; the engine adds the rule's id, severity and citation. */
export type Issue = Omit<Finding, 'rule' | 'severity' | 'citation' | 'seeAlso' | 'overridden'>

/** What stands in the catalogue under an id of its own. */
export interface CatalogueEntry {
  /** `FMT-01`; the file of the rule is called the same in lower case. */
  readonly id: string
  readonly group: RuleGroup
  readonly settings: readonly Setting[]
  /** What must hold, in a sentence. */
  readonly title: string
  /** The guideline section or edit that states it. */
  readonly citation: string
}

/** One rule of the catalogue: facts in, issues out. `check` is pure and never throws. */
export interface Rule extends CatalogueEntry {
  readonly severity: Severity
  /** `concerned` are the rows whose codes concern the rule; all, where it does not say which do. */
  readonly check: (facts: Facts, concerned: readonly DiagnosisFact[]) => readonly Issue[]
  /**
   * Codes without which the rule has nothing to say. A record that holds none of them is not checked, which
   * is what makes the catalogue fast: `check` must find nothing on such a record. Asked once a code and
   * release; `code` is undotted and in the release. Absent, with the next one too: every record is checked.
   */
  readonly concerns?: (code: string, release: ReleaseView) => boolean
  /** The same of the principal code only: codes that the rule is about where they stand first. */
  readonly concernsPrincipal?: (code: string, release: ReleaseView) => boolean
  /** Procedures that make the rule check a record that holds no code of `concerns`. */
  readonly concernsProcedure?: (code: string) => boolean
  /** Codes of which the record must hold one as well: both together make the conflict. */
  readonly besides?: (code: string, release: ReleaseView) => boolean
  /** Rules that state the same conflict less specifically: named in `seeAlso` where both speak of a row. */
  readonly covers?: readonly string[]
}

/** A convention that works through other rules and has no finding of its own. */
export interface Convention extends CatalogueEntry {
  /** The rules that carry it out. */
  readonly through: readonly string[]
}

export const allSettings: readonly Setting[] = ['inpatient', 'outpatient', 'professional']
export const inpatientOnly: readonly Setting[] = ['inpatient']
export const outsideInpatient: readonly Setting[] = ['outpatient', 'professional']
