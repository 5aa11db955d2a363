import { notFound, ServiceError, staleVersion } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { ChangedSiteRule, ChangeSiteRuleInput } from '../../contract/site-rules'
import {
  lockSiteRule,
  writeSiteRule,
  type SiteRuleStep,
  type StoredSiteRule,
} from '../../queries/site/site-rules'
import { changedFields } from '../../rules/site/changed-fields'
import { decideContent, type ContentRefusal } from '../../rules/site/decide-site-rule'
import { retiredSiteRule } from './retired-site-rule'
import { siteRuleAudit } from './site-rule-audit'

/** The draft reads as given, in a version of its own beside the ones before; the same again changes nothing. */
export async function changeSiteRule(
  ctx: ActorContext,
  { ruleId, version, content }: ChangeSiteRuleInput,
): Promise<ChangedSiteRule> {
  authorize(ctx.actor, 'siteRule.write')
  return withOrgScope(ctx, async (tx) => {
    const rule = await lockDraft(tx, { ruleId, version })
    const changed = changedFields(rule.content, content)
    const { number, state } = rule
    if (changed.length === 0) return { ruleId, number, version, state }
    const step: SiteRuleStep = {
      ...{ id: ruleId, number, state, content },
      version: version + 1,
      contentVersion: version + 1,
      change: 'changed',
      untested: false,
      at: ctx.clock(),
      by: ctx.actor,
    }
    await writeSiteRule(tx, step)
    await recordAudit(ctx, tx, siteRuleAudit(step, changed))
    return { ruleId, number, version: step.version, state }
  })
}

async function lockDraft(
  tx: Tx,
  { ruleId, version }: Pick<ChangeSiteRuleInput, 'ruleId' | 'version'>,
): Promise<StoredSiteRule> {
  const rule = await lockSiteRule(tx, ruleId)
  if (!rule) throw notFound('site rule')
  const decision = decideContent(rule, version)
  if (!decision.ok) throw refuseContent(decision.reason)
  return rule
}

function refuseContent(reason: ContentRefusal): ServiceError {
  switch (reason) {
    case 'stale':
      return staleVersion('site rule')
    case 'active':
      return new ServiceError(
        'INVALID_STATE',
        'This rule is active and judges charts. Turn it off, then change it.',
      )
    case 'retired':
      return retiredSiteRule()
  }
}
