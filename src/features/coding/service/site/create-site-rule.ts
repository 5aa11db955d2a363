import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ChangedSiteRule, CreateSiteRuleInput } from '../../contract/site-rules'
import {
  lockSiteRules,
  nextSiteRuleNumber,
  writeSiteRule,
  type SiteRuleStep,
} from '../../queries/site/site-rules'
import { siteRuleAudit } from './site-rule-audit'

/** A draft of a site rule exists under the next number; it judges nothing until it is turned on. */
export async function createSiteRule(
  ctx: ActorContext,
  content: CreateSiteRuleInput,
): Promise<ChangedSiteRule> {
  authorize(ctx.actor, 'siteRule.write')
  return withOrgScope(ctx, async (tx) => {
    await lockSiteRules(tx)
    const step: SiteRuleStep = {
      id: ctx.newId(),
      number: await nextSiteRuleNumber(tx),
      version: 1,
      contentVersion: 1,
      state: 'draft',
      content,
      change: 'created',
      untested: false,
      at: ctx.clock(),
      by: ctx.actor,
    }
    await writeSiteRule(tx, step)
    await recordAudit(ctx, tx, siteRuleAudit(step, []))
    return { ruleId: step.id, number: step.number, version: 1, state: 'draft' }
  })
}
