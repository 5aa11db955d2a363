import { z } from 'zod'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import { settings } from '@/features/charts/contract/classification'
import { procedureSystems } from '@/features/coding/contract/chart-codes'
import {
  siteRuleChanges,
  siteRuleContentSchema,
  siteRuleStates,
} from '@/features/coding/contract/site-rules'
import { count, instant } from './parts'

const fired = z.strictObject({ last30Days: count, last90Days: count, ever: count })

const rule = z.strictObject({
  id: z.string(),
  group: z.enum(['FMT', 'EXC', 'CMB', 'SEQ', 'CPL', 'POA', 'DEM', 'SET']),
  severity: siteRuleContentSchema.shape.severity.nullable(),
  title: z.string(),
  citation: z.string(),
  settings: z.array(z.enum(settings)),
  overridable: z.boolean(),
  through: z.array(z.string()),
  fired,
})

export const ruleCatalogue = z.strictObject({ rules: z.array(rule) })

const exampleFields = { code: z.string(), title: z.string().nullable(), marked: z.boolean() }

const example = z.strictObject({
  id: z.string(),
  passes: z.boolean(),
  note: z.string().nullable(),
  setting: z.enum(settings),
  date: daySchema,
  patient: z.string(),
  circumstances: z.array(z.strictObject({ term: z.string(), words: z.string() })),
  diagnoses: z.array(
    z.strictObject({ ...exampleFields, principal: z.boolean(), poa: z.string().nullable() }),
  ),
  procedures: z.array(
    z.strictObject({
      system: z.enum(procedureSystems),
      ...exampleFields,
      modifiers: z.array(z.string()),
    }),
  ),
  findings: z.array(z.strictObject({ message: z.string(), fix: z.string().nullable() })),
  unjudged: z.string().nullable(),
})

export const ruleDetail = z.strictObject({ rule, examples: z.array(example) })

const state = z.enum(siteRuleStates)
const siteRule = { ruleId: uuidSchema, number: z.int(), version: z.int(), state }
const changed = { changedAt: instant, changedByLabel: z.string() }

export const changedSiteRule = z.strictObject(siteRule)

export const siteRuleList = z.strictObject({
  rules: z.array(
    z.strictObject({
      ...siteRule,
      title: z.string(),
      severity: siteRuleContentSchema.shape.severity,
      specialties: siteRuleContentSchema.shape.specialties,
      settings: siteRuleContentSchema.shape.settings,
      effectiveFrom: daySchema.nullable(),
      effectiveTo: daySchema.nullable(),
      ...changed,
      fired,
    }),
  ),
})

const testRun = {
  charts: count,
  inScope: count,
  fired: count,
  ranAt: instant,
  ranByLabel: z.string(),
}

export const siteRuleDetail = z.strictObject({
  ...siteRule,
  content: siteRuleContentSchema,
  fired,
  tested: z.strictObject(testRun).nullable(),
  versions: z.array(
    z.strictObject({
      version: z.int(),
      change: z.enum(siteRuleChanges),
      state,
      content: siteRuleContentSchema,
      untested: z.boolean(),
      ...changed,
    }),
  ),
})

const firedChart = z.strictObject({
  chartId: uuidSchema,
  number: z.string(),
  serviceDate: daySchema,
  specialty: z.string(),
  coderLabel: z.string(),
})

export const siteRuleTest = z.strictObject({ ...testRun, firedCharts: z.array(firedChart) })
