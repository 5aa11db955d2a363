import { z } from 'zod'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import { specialties } from '@/features/charts/contract/classification'
import { settingSchema } from '../engine/coded-record'
import { severitySchema } from '../engine/finding'
import type { FiringCounts } from './rules'
import { siteRuleConditionsSchema, type SiteRuleConditions } from './site-rule-conditions'

export const siteRuleStates = ['draft', 'active', 'retired'] as const
export type SiteRuleState = (typeof siteRuleStates)[number]

export const mostActiveSiteRules = 200
export const mostTestedCharts = 1000

/** What a manager writes. An empty list of specialties or settings means all of them. */
export const siteRuleContentSchema = z
  .object({
    title: z
      .string()
      .trim()
      .min(3, 'Say in a few words what must hold.')
      .max(200, 'A title has at most 200 characters.'),
    severity: severitySchema,
    message: z
      .string()
      .trim()
      .min(3, 'Say what is wrong; the coder reads this.')
      .max(500, 'A message has at most 500 characters.'),
    fix: z.string().trim().max(500, 'A fix has at most 500 characters.').default(''),
    /** The policy or contract that asks for it. */
    reference: z.string().trim().max(200, 'A reference has at most 200 characters.').default(''),
    conditions: siteRuleConditionsSchema,
    specialties: z.array(z.enum(specialties)).max(specialties.length).default([]),
    settings: z.array(settingSchema).max(3).default([]),
    /** The days of the records that it judges, both included; null is without end. */
    effectiveFrom: daySchema.nullable().default(null),
    effectiveTo: daySchema.nullable().default(null),
  })
  .refine(({ effectiveFrom: from, effectiveTo: to }) => !from || !to || from <= to, {
    path: ['effectiveTo'],
    message: 'The last day comes before the first.',
  })
export type SiteRuleContent = z.output<typeof siteRuleContentSchema>

const versionOf = { ruleId: uuidSchema, version: z.number().int().min(1) }

export const createSiteRuleInput = siteRuleContentSchema
export type CreateSiteRuleInput = SiteRuleContent

export const changeSiteRuleInput = z.object({ ...versionOf, content: siteRuleContentSchema })
export type ChangeSiteRuleInput = z.output<typeof changeSiteRuleInput>

export const turnSiteRuleInput = z.object({
  ...versionOf,
  /** `retired` takes the place of deleting: nothing a rule said is lost. */
  to: z.enum(siteRuleStates),
  /** Turning on what was not tested since it was last changed must be meant. */
  withoutTest: z.boolean().default(false),
})
export type TurnSiteRuleInput = z.output<typeof turnSiteRuleInput>

export const testSiteRuleInput = z.object({
  ...versionOf,
  /** How many of the last submitted charts are judged. */
  charts: z
    .number()
    .int()
    .min(1)
    .max(mostTestedCharts, `Test on at most ${mostTestedCharts} charts.`)
    .default(mostTestedCharts),
})
export type TestSiteRuleInput = z.output<typeof testSiteRuleInput>

export const getSiteRuleInput = z.object({ number: z.number().int().min(1).max(2_000_000_000) })
export type GetSiteRuleInput = z.output<typeof getSiteRuleInput>

/** A rule of the organization's own as lists show it. */
export interface SiteRuleSummary {
  readonly ruleId: string
  /** Findings name it `SITE-12`. */
  readonly number: number
  readonly version: number
  readonly state: SiteRuleState
  readonly title: string
  readonly severity: SiteRuleContent['severity']
  readonly specialties: SiteRuleContent['specialties']
  readonly settings: SiteRuleContent['settings']
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  /** ISO timestamp. */
  readonly changedAt: string
  readonly changedByLabel: string
  readonly fired: FiringCounts
}

export interface SiteRuleList {
  readonly rules: readonly SiteRuleSummary[]
}

export const siteRuleChanges = ['created', 'changed', 'turnedOn', 'turnedOff', 'retired'] as const
export type SiteRuleChange = (typeof siteRuleChanges)[number]

/** A version as it was kept; the one before it tells what changed. */
export interface SiteRuleVersion {
  readonly version: number
  readonly change: SiteRuleChange
  readonly state: SiteRuleState
  readonly content: SiteRuleContent
  /** Turned on although it was not tested since its content last changed. */
  readonly untested: boolean
  /** ISO timestamp. */
  readonly changedAt: string
  readonly changedByLabel: string
}

/** A run over past charts. */
export interface SiteRuleTestRun {
  readonly charts: number
  /** Charts within the rule's dates and scope; of the others it never speaks. */
  readonly inScope: number
  readonly fired: number
  /** ISO timestamp. */
  readonly ranAt: string
  readonly ranByLabel: string
}

export interface SiteRuleDetail {
  readonly ruleId: string
  readonly number: number
  readonly version: number
  readonly state: SiteRuleState
  readonly content: SiteRuleContent
  readonly fired: FiringCounts
  /** The last test of the content as it stands; null when it was not tested since it was last changed. */
  readonly tested: SiteRuleTestRun | null
  /** Newest first. */
  readonly versions: readonly SiteRuleVersion[]
}

export interface ChangedSiteRule {
  readonly ruleId: string
  readonly number: number
  readonly version: number
  readonly state: SiteRuleState
}

export interface FiredChart {
  readonly chartId: string
  /** `C-000012`. */
  readonly number: string
  readonly serviceDate: string
  readonly specialty: string
  readonly coderLabel: string
}

export interface SiteRuleTestResult extends SiteRuleTestRun {
  /** The newest on which it fired, at most 100. */
  readonly firedCharts: readonly FiredChart[]
}

/** What judging takes of an active rule. */
export interface ActiveSiteRule extends Omit<SiteRuleContent, 'title'> {
  readonly number: number
  readonly conditions: SiteRuleConditions
}

/** What judging a chart by site rules takes besides its codes. */
export interface SiteRulesOfChart {
  readonly specialty: string | null
  readonly rules: readonly ActiveSiteRule[]
}

/** Of a record that no site rule judges. */
export const noSiteRules: SiteRulesOfChart = { specialty: null, rules: [] }
