import type { FiringCounts, RuleSummary } from '../../contract/rules'
import { catalogue, conventions } from '../../engine/catalogue'
import { ruleGroups, type Convention, type Rule } from '../../engine/rule'
import { overridableRules } from './overridable-rules'

/** Of a rule without a finding so far. */
export const neverFired: FiringCounts = { last30Days: 0, last90Days: 0, ever: 0 }

/** Every entry of the catalogue by group and number, with how often it fired. */
export function summariseRules(fired: ReadonlyMap<string, FiringCounts>): RuleSummary[] {
  return inOrder.map((entry) => summarise(entry, fired.get(entry.id) ?? neverFired))
}

/** The entry of that id; undefined where the catalogue has none. */
export function findRule(id: string): Rule | Convention | undefined {
  return inOrder.find((entry) => entry.id === id)
}

export function summarise(entry: Rule | Convention, fired: FiringCounts = neverFired): RuleSummary {
  const { id, group, title, citation, settings } = entry
  return {
    ...{ id, group, title, citation, settings },
    severity: 'severity' in entry ? entry.severity : null,
    overridable: overridableRules.has(id),
    through: 'through' in entry ? entry.through : [],
    fired,
  }
}

const place = (entry: Rule | Convention) => ruleGroups.indexOf(entry.group)

const inOrder: readonly (Rule | Convention)[] = [...catalogue, ...conventions].sort(
  (one, other) => place(one) - place(other) || one.id.localeCompare(other.id),
)
