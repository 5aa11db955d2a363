import type { SiteRuleContent } from '../../contract/site-rules'

export const siteRuleContentFields = [
  'title',
  'severity',
  'message',
  'fix',
  'reference',
  'conditions',
  'specialties',
  'settings',
  'effectiveFrom',
  'effectiveTo',
] as const satisfies readonly (keyof SiteRuleContent)[]
export type SiteRuleContentField = (typeof siteRuleContentFields)[number]

/** The fields in which two contents differ, in the order of the form. */
export function changedFields(
  before: SiteRuleContent,
  after: SiteRuleContent,
): SiteRuleContentField[] {
  return siteRuleContentFields.filter((field) => textOf(before[field]) !== textOf(after[field]))
}

/** The database gives the keys of conditions back in an order of its own. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
