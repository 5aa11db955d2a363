import { z } from 'zod'
import type { Setting } from '../engine/coded-record'
import type { Severity } from '../engine/finding'
import type { RuleGroup } from '../engine/rule'

/** On how many charts of the organization a rule had a finding, each chart counted once, when it first had. */
export interface FiringCounts {
  readonly last30Days: number
  readonly last90Days: number
  readonly ever: number
}

/** An entry of the catalogue. */
export interface RuleSummary {
  /** `CMB-01`. */
  readonly id: string
  readonly group: RuleGroup
  /** Null for a convention, which works through other rules and has no finding of its own. */
  readonly severity: Severity | null
  /** What must hold, in a sentence. */
  readonly title: string
  readonly citation: string
  readonly settings: readonly Setting[]
  /** Whether a documented rationale may override a finding of the rule. */
  readonly overridable: boolean
  /** The rules that carry a convention out. */
  readonly through: readonly string[]
  readonly fired: FiringCounts
}

export interface RuleCatalogue {
  readonly rules: readonly RuleSummary[]
}

export const getRuleInput = z.object({
  ruleId: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}-\d{2}$/, 'Give a rule of the catalogue, such as CMB-01.'),
})
export type GetRuleInput = z.output<typeof getRuleInput>

export interface ExampleCode {
  readonly code: string
  /** Null where the release that judges the example does not hold the code. */
  readonly title: string | null
  readonly principal: boolean
  readonly poa: string | null
  /** Whether the rule speaks of this row. */
  readonly marked: boolean
}

export interface ExampleProcedure {
  readonly system: 'ICD-10-PCS' | 'CPT/HCPCS'
  readonly code: string
  readonly title: string | null
  readonly modifiers: readonly string[]
  readonly marked: boolean
}

/** A committed case of the rule, judged by the release in force on its date. */
export interface RuleExample {
  readonly id: string
  /** Whether the record passes the rule. */
  readonly passes: boolean
  /** What the case is about: "dot after 2nd char". */
  readonly note: string | null
  readonly setting: Setting
  /** The day whose code set judges it. */
  readonly date: string
  /** Sex and age as far as the case says. */
  readonly patient: string
  /** What else the case rests on: the reason of the encounter, the note, medications, an override. */
  readonly circumstances: readonly { readonly term: string; readonly words: string }[]
  readonly diagnoses: readonly ExampleCode[]
  readonly procedures: readonly ExampleProcedure[]
  /** What the rule says of it, with how to mend it; of a case that passes, what only informs. */
  readonly findings: readonly { readonly message: string; readonly fix: string | null }[]
  /** Said where the case needs a release that is not loaded, so that the rule cannot be shown at work. */
  readonly unjudged: string | null
}

export interface RuleDetail {
  readonly rule: RuleSummary
  readonly examples: readonly RuleExample[]
}
