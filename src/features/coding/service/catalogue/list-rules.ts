import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { RuleCatalogue } from '../../contract/rules'
import { countFirings } from '../../queries/rule-firings'
import { summariseRules } from '../../rules/catalogue/summarise-rules'
import { firingPeriods } from './firing-periods'

/** Every rule of the catalogue, with the number of the organization's charts on which it fired. */
export async function listRules(ctx: ActorContext): Promise<RuleCatalogue> {
  authorize(ctx.actor, 'rule.read')
  const fired = await withOrgScope(ctx, (tx) => countFirings(tx, firingPeriods(ctx.clock())))
  return { rules: summariseRules(fired) }
}
