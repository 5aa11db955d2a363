import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { SiteRuleList, SiteRuleSummary } from '../../contract/site-rules'
import { countFirings } from '../../queries/rule-firings'
import { listSiteRuleRows, type StoredSiteRule } from '../../queries/site/site-rules'
import { neverFired } from '../../rules/catalogue/summarise-rules'
import { siteRuleName } from '../../rules/site/judge-site-rules'
import { firingPeriods } from '../catalogue/firing-periods'

/** Every rule that the organization wrote for itself, the newest first, with how often it fired. */
export async function listSiteRules(ctx: ActorContext): Promise<SiteRuleList> {
  authorize(ctx.actor, 'siteRule.read')
  return withOrgScope(ctx, async (tx) => {
    const rows = await listSiteRuleRows(tx)
    const fired = await countFirings(tx, firingPeriods(ctx.clock()))
    return {
      rules: rows.map((row) => ({
        ...summaryOf(row),
        fired: fired.get(siteRuleName(row.number)) ?? neverFired,
      })),
    }
  })
}

function summaryOf(row: StoredSiteRule): Omit<SiteRuleSummary, 'fired'> {
  const { id, number, version, state, content, changedAt, changedByLabel } = row
  const { title, severity, specialties, settings, effectiveFrom, effectiveTo } = content
  return {
    ruleId: id,
    ...{ number, version, state, changedByLabel },
    ...{ title, severity, specialties, settings, effectiveFrom, effectiveTo },
    changedAt: changedAt.toISOString(),
  }
}
