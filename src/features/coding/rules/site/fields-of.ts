import type { SiteRuleConditions, SiteRuleField } from '../../contract/site-rule-conditions'

const ofPayload: readonly SiteRuleField[] = ['medication', 'lengthOfStay', 'ageYears']

/** Whether conditions ask for what only the payload of a chart tells: medications, or when the stay began. */
export function readsPayload(conditions: SiteRuleConditions): boolean {
  return fieldsOf(conditions).some((field) => ofPayload.includes(field))
}

/** Whether conditions look into the stored notes of a chart, which are sealed. */
export function readsNotes(conditions: SiteRuleConditions): boolean {
  return fieldsOf(conditions).includes('noteText')
}

function fieldsOf({ of }: SiteRuleConditions): readonly SiteRuleField[] {
  return of.flatMap((one) => ('field' in one ? [one] : one.of)).map(({ field }) => field)
}
