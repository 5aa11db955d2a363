import type { Tx } from '@/server/db'
import type { FiringCounts } from '../contract/rules'

interface FiringRow extends FiringCounts {
  readonly rule: string
}

interface Since {
  readonly days30: Date
  readonly days90: Date
  /** One rule alone; every rule where it is absent. */
  readonly rule?: string
}

/** On how many charts each rule fired; rules that never did are left out. */
export async function countFirings(
  tx: Tx,
  { days30, days90, rule }: Since,
): Promise<Map<string, FiringCounts>> {
  const rows = await tx.sql<FiringRow[]>`
    select rule, count(*)::int as ever,
      (count(*) filter (where fired_at >= ${days30.toISOString()}))::int as "last30Days",
      (count(*) filter (where fired_at >= ${days90.toISOString()}))::int as "last90Days"
    from rule_firings
    where org_id = ${tx.orgId} ${rule === undefined ? tx.sql`` : tx.sql`and rule = ${rule}`}
    group by rule`
  return new Map(rows.map(({ rule: id, ...counts }) => [id, counts]))
}
