import type { SiteRuleConditions, SiteRuleField } from '../../contract/site-rule-conditions'

const ofPayload: readonly SiteRuleField[] = ['medication', 'lengthOfStay', 'ageYears']

/** Whether conditions ask for what only the payload of a chart tells: medications, or when the stay began. */
export function readsPayload({ of }: SiteRuleConditions): boolean {
  return of
    .flatMap((one) => ('field' in one ? [one] : one.of))
    .some(({ field }) => ofPayload.includes(field))
}
