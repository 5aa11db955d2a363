import { notFound, ServiceError, staleVersion } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import {
  mostActiveSiteRules,
  type ChangedSiteRule,
  type TurnSiteRuleInput,
} from '../../contract/site-rules'
import {
  countActiveSiteRules,
  findSiteRuleTest,
  lockSiteRule,
  lockSiteRules,
  writeSiteRule,
  type SiteRuleStep,
  type StoredSiteRule,
} from '../../queries/site/site-rules'
import { decideTurn, type TurnRefusal } from '../../rules/site/decide-site-rule'
import { retiredSiteRule } from './retired-site-rule'
import { siteRuleAudit } from './site-rule-audit'

/** The rule judges charts from now on, judges none, or is retired for good. */
export async function turnSiteRule(
  ctx: ActorContext,
  input: TurnSiteRuleInput,
): Promise<ChangedSiteRule> {
  authorize(ctx.actor, 'siteRule.write')
  return withOrgScope(ctx, async (tx) => {
    await lockSiteRules(tx)
    const rule = await lockSiteRule(tx, input.ruleId)
    if (!rule) throw notFound('site rule')
    const step = await decide(ctx, tx, { rule, input })
    await writeSiteRule(tx, step)
    await recordAudit(ctx, tx, siteRuleAudit(step, ['state']))
    const { id: ruleId, number, version, state } = step
    return { ruleId, number, version, state }
  })
}

interface Turn {
  readonly rule: StoredSiteRule
  readonly input: TurnSiteRuleInput
}

async function decide(ctx: ActorContext, tx: Tx, { rule, input }: Turn): Promise<SiteRuleStep> {
  const tested = (await findSiteRuleTest(tx, rule)) !== undefined
  const active = await countActiveSiteRules(tx)
  const decision = decideTurn(rule, { ...input, tested, active })
  if (!decision.ok) throw refuseTurn(decision.reason, rule)
  const { id, number, version, contentVersion, content } = rule
  return {
    ...{ id, number, contentVersion, content },
    version: version + 1,
    state: input.to,
    change: decision.value,
    untested: input.to === 'active' && !tested,
    at: ctx.clock(),
    by: ctx.actor,
  }
}

function refuseTurn(reason: TurnRefusal, { state }: StoredSiteRule): ServiceError {
  switch (reason) {
    case 'stale':
      return staleVersion('site rule')
    case 'retired':
      return retiredSiteRule()
    case 'same':
      return new ServiceError('INVALID_STATE', `This rule is ${state} already. Reload the page.`)
    case 'untested':
      return new ServiceError(
        'INVALID_STATE',
        'This rule was not tested since it was last changed. Test it on past charts first, or confirm that you turn it on without a test.',
      )
    case 'too_many':
      return new ServiceError(
        'INVALID_STATE',
        `At most ${mostActiveSiteRules} site rules judge charts at a time. Turn another one off first.`,
      )
  }
}
