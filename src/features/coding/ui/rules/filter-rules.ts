import { z } from 'zod'
import type { RuleSummary } from '../../contract/rules'
import { settingSchema } from '../../engine/coded-record'
import { severitySchema } from '../../engine/finding'
import { ruleGroups } from '../../engine/rule'

export const ruleSorts = ['rule', 'last30Days', 'last90Days', 'ever'] as const
export type RuleSort = (typeof ruleSorts)[number]

/** The filters of the rules page as its address holds them; what is not one of ours is left out. */
export const ruleFiltersSchema = z.object({
  group: z.enum(ruleGroups).optional().catch(undefined),
  severity: severitySchema.optional().catch(undefined),
  setting: settingSchema.optional().catch(undefined),
  sort: z.enum(ruleSorts).optional().catch(undefined),
})
export type RuleFilters = z.output<typeof ruleFiltersSchema>

/** The rules that match, in catalogue order or the most fired first; each word is looked for on its own. */
export function filterRules(
  rules: readonly RuleSummary[],
  { group, severity, setting, sort = 'rule' }: RuleFilters,
  text: string,
): readonly RuleSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = rules.filter(
    (rule) =>
      (group === undefined || rule.group === group) &&
      (severity === undefined || rule.severity === severity) &&
      (setting === undefined || rule.settings.includes(setting)) &&
      words.every((word) => textOf(rule).includes(word)),
  )
  return sort === 'rule'
    ? found
    : found.toSorted((one, other) => other.fired[sort] - one.fired[sort])
}

function textOf({ id, title, citation }: RuleSummary): string {
  return `${id} ${title} ${citation}`.toLowerCase()
}
