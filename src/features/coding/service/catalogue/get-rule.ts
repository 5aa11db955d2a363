import { notFound } from '@/core/errors'
import { openReleaseLibrary } from '@/features/code-sets'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { GetRuleInput, RuleDetail } from '../../contract/rules'
import { governingDate } from '../../engine/governing-date'
import { countFirings } from '../../queries/rule-firings'
import { showExample } from '../../rules/catalogue/show-example'
import { findRule, summarise } from '../../rules/catalogue/summarise-rules'
import { chooseFrom } from '../chosen-release'
import { firingPeriods } from './firing-periods'
import { casesOf } from './rule-cases'

/** A rule with its examples, each judged now by the release in force on its date. */
export async function getRule(ctx: ActorContext, { ruleId }: GetRuleInput): Promise<RuleDetail> {
  authorize(ctx.actor, 'rule.read')
  const entry = findRule(ruleId)
  if (!entry) throw notFound('rule')
  const periods = { ...firingPeriods(ctx.clock()), rule: ruleId }
  const fired = await withOrgScope(ctx, (tx) => countFirings(tx, periods))
  const library = await openReleaseLibrary(ctx)
  const speaking = 'through' in entry ? entry.through : [entry.id]
  return {
    rule: summarise(entry, fired.get(ruleId)),
    examples: casesOf(ruleId).map((one) =>
      showExample(one, speaking, chooseFrom(library, governingDate(one.encounter))),
    ),
  }
}
