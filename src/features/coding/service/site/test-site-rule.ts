import { notFound, staleVersion } from '@/core/errors'
import { recordAccess, recordAudit } from '@/features/audit-log'
import { formatChartNumber, openNotes } from '@/features/charts'
import { openReleaseLibrary, type ReleaseLibrary } from '@/features/code-sets'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sha256Hex } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import type { FiredChart, SiteRuleTestResult, TestSiteRuleInput } from '../../contract/site-rules'
import { deriveFacts } from '../../engine/facts'
import { pastCharts, type PastChart } from '../../queries/site/past-charts'
import {
  insertSiteRuleTest,
  lockSiteRule,
  type StoredSiteRule,
} from '../../queries/site/site-rules'
import { readsNotes, readsPayload } from '../../rules/site/fields-of'
import { isInScope, judgeSiteRules, siteRuleName } from '../../rules/site/judge-site-rules'
import { recordOf } from '../../rules/record-of'
import { chooseFrom } from '../chosen-release'

const mostShown = 100

/**
 * What the rule would have said of the last submitted charts as they were handed over; it is kept that this
 * content was tested, and by whom. No chart changes.
 */
export async function testSiteRule(
  ctx: ActorContext,
  { ruleId, version, charts }: TestSiteRuleInput,
): Promise<SiteRuleTestResult> {
  authorize(ctx.actor, 'siteRule.write')
  const library = await openReleaseLibrary(ctx)
  return withOrgScope(ctx, async (tx) => {
    const rule = await lockSiteRule(tx, ruleId)
    if (!rule) throw notFound('site rule')
    if (rule.version !== version) throw staleVersion('site rule')
    const tally = await judgePast(ctx, tx, { rule, library, limit: charts })
    return keep(ctx, tx, { rule, tally })
  })
}

interface Run {
  readonly rule: StoredSiteRule
  readonly library: ReleaseLibrary
  readonly limit: number
}

interface Tally {
  charts: number
  inScope: number
  fired: number
  readonly firedCharts: FiredChart[]
}

async function judgePast(ctx: ActorContext, tx: Tx, { rule, library, limit }: Run): Promise<Tally> {
  const tally: Tally = { charts: 0, inScope: 0, fired: 0, firedCharts: [] }
  const active = { number: rule.number, ...rule.content }
  const { conditions } = rule.content
  const asked = { limit, withPayload: readsPayload(conditions), withNotes: readsNotes(conditions) }
  for await (const batch of pastCharts(tx, asked)) {
    for (const chart of batch) {
      const notes = openNotes(ctx, tx.orgId, chart.sealedNotes ?? [])
      const record = recordOf({ ...chart, notes }, chart.codes)
      const { release } = chooseFrom(library, chart.serviceDate)
      const past = { facts: deriveFacts(record, release), specialty: chart.specialty }
      tally.charts += 1
      if (isInScope(active, past)) tally.inScope += 1
      if (judgeSiteRules([active], past).length > 0) note(tally, chart)
    }
  }
  return tally
}

function note(tally: Tally, chart: PastChart): void {
  tally.fired += 1
  if (tally.firedCharts.length === mostShown) return
  const { chartId, number, serviceDate, specialty, coderLabel } = chart
  tally.firedCharts.push({
    ...{ chartId, serviceDate, specialty, coderLabel },
    number: formatChartNumber(number),
  })
}

interface Outcome {
  readonly rule: StoredSiteRule
  readonly tally: Tally
}

async function keep(
  ctx: ActorContext,
  tx: Tx,
  { rule, tally }: Outcome,
): Promise<SiteRuleTestResult> {
  const { firedCharts, ...counts } = tally
  const ranAt = ctx.clock()
  const { userId, label } = ctx.actor
  await insertSiteRuleTest(tx, {
    ...counts,
    id: ctx.newId(),
    ruleId: rule.id,
    contentVersion: rule.contentVersion,
    ranAt,
    ranBy: userId,
    ranByLabel: label,
  })
  await recordAccess(ctx, tx, {
    action: 'chart.listed',
    rowCount: firedCharts.length,
    filterHash: sha256Hex(`${siteRuleName(rule.number)} ${rule.version}`),
  })
  await recordAudit(ctx, tx, {
    action: 'siteRule.tested',
    subjectType: 'siteRule',
    subjectId: rule.id,
    detail: { rule: siteRuleName(rule.number), version: rule.version, ...counts },
  })
  return { ...counts, firedCharts, ranAt: ranAt.toISOString(), ranByLabel: label }
}
