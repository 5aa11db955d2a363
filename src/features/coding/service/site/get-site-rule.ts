import { notFound } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type {
  GetSiteRuleInput,
  SiteRuleContent,
  SiteRuleDetail,
  SiteRuleTestRun,
  SiteRuleVersion,
} from '../../contract/site-rules'
import { countFirings } from '../../queries/rule-firings'
import {
  findSiteRule,
  findSiteRuleTest,
  listSiteRuleVersions,
  type StoredSiteRule,
} from '../../queries/site/site-rules'
import { neverFired } from '../../rules/catalogue/summarise-rules'
import { siteRuleName } from '../../rules/site/judge-site-rules'
import { firingPeriods } from '../catalogue/firing-periods'

/** A site rule as it stands, its last test, and every version of it with who made it. */
export async function getSiteRule(
  ctx: ActorContext,
  { number }: GetSiteRuleInput,
): Promise<SiteRuleDetail> {
  authorize(ctx.actor, 'siteRule.read')
  const periods = { ...firingPeriods(ctx.clock()), rule: siteRuleName(number) }
  return withOrgScope(ctx, async (tx) => {
    const rule = await findSiteRule(tx, number)
    if (!rule) throw notFound('site rule')
    const { id, version, state, content } = rule
    const [firings, tested, versions] = await Promise.all([
      countFirings(tx, periods),
      testedOf(tx, rule),
      versionsOf(tx, id),
    ])
    const fired = firings.get(periods.rule) ?? neverFired
    return { ruleId: id, number, version, state, content, fired, tested, versions }
  })
}

async function testedOf(tx: Tx, rule: StoredSiteRule): Promise<SiteRuleTestRun | null> {
  const test = await findSiteRuleTest(tx, rule)
  if (!test) return null
  const { charts, inScope, fired, ranAt, ranByLabel } = test
  return { charts, inScope, fired, ranAt: ranAt.toISOString(), ranByLabel }
}

async function versionsOf(tx: Tx, ruleId: string): Promise<SiteRuleVersion[]> {
  const rows = await listSiteRuleVersions(tx, ruleId)
  return rows.map(({ version, change, state, content, untested, changedAt, changedByLabel }) => ({
    ...{ version, untested, changedByLabel },
    change: change as SiteRuleVersion['change'],
    state: state as SiteRuleVersion['state'],
    content: content as SiteRuleContent,
    changedAt: changedAt.toISOString(),
  }))
}
