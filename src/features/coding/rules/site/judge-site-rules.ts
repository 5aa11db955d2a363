import type { ActiveSiteRule, SiteRulesOfChart } from '../../contract/site-rules'
import type { Facts } from '../../engine/facts'
import type { Finding } from '../../engine/finding'
import { holds, type Hits } from './holds'
import type { SiteFacts } from './site-facts'

/** What the active site rules say of a record by its facts. */
export function siteFindings(facts: Facts, { rules, specialty }: SiteRulesOfChart): Finding[] {
  return judgeSiteRules(rules, { facts, specialty: specialty ?? undefined })
}

/** What the organization's own rules say of a record; those out of dates or scope say nothing. Never throws. */
export function judgeSiteRules(rules: readonly ActiveSiteRule[], record: SiteFacts): Finding[] {
  return rules.flatMap((rule) => {
    const hits = isInScope(rule, record) ? holds(rule.conditions, record) : undefined
    return hits ? [findingOf(rule, hits)] : []
  })
}

/** Whether a rule judges the record at all: by the record's own date, its setting and its specialty. */
export function isInScope(
  rule: Pick<ActiveSiteRule, 'effectiveFrom' | 'effectiveTo' | 'settings' | 'specialties'>,
  { facts: { encounter }, specialty }: SiteFacts,
): boolean {
  const { effectiveFrom: from, effectiveTo: to, settings, specialties } = rule
  const day = encounter.governingDate
  return (
    (from === null || from <= day) &&
    (to === null || day <= to) &&
    (settings.length === 0 || settings.includes(encounter.setting)) &&
    (specialties.length === 0 || specialties.some((one) => one === specialty))
  )
}

/** The name under which findings and counts know a site rule. */
export function siteRuleName(number: number): string {
  return `SITE-${number}`
}

function findingOf(rule: ActiveSiteRule, hits: NonNullable<Hits>): Finding {
  const { severity, message, fix, reference } = rule
  const name = siteRuleName(rule.number)
  return {
    rule: name,
    severity,
    ...placeOf(hits),
    message,
    ...(fix === '' ? {} : { fix: { text: fix } }),
    citation: reference === '' ? `Site rule ${name}` : reference,
  }
}

/** On the first diagnosis by which the rule holds, else on the first procedure, else on the record. */
function placeOf(hits: NonNullable<Hits>): Pick<Finding, 'row' | 'withRows' | 'procedureRow'> {
  const rows = [...new Set(hits.flatMap(({ row }) => row ?? []))]
  const [row, ...withRows] = rows
  if (row !== undefined) return { row, ...(withRows.length > 0 ? { withRows } : {}) }
  const procedureRow = hits.find((hit) => hit.procedureRow !== undefined)?.procedureRow
  return procedureRow === undefined ? {} : { procedureRow }
}
