import type { Tx } from '@/server/db'
import type { ChartFacts, DecisionFacts, ChainFacts } from '../contract/reconcile-facts'

/** Every chart that somebody began to code. */
export async function listChartFacts(tx: Tx): Promise<ChartFacts[]> {
  return tx.sql<ChartFacts[]>`
    with coded as (
      select chart_id, count(*)::int as codes from chart_codes where org_id = ${tx.orgId} group by 1
    ), submitted as (
      select chart_id, count(*)::int as submissions
      from code_submissions where org_id = ${tx.orgId} group by 1
    ), audited as (
      select chart_id, count(*)::int as audits from audits where org_id = ${tx.orgId} group by 1
    ), logged as (
      select subject_id, count(*) filter (where action = 'codes.saved')::int as saves,
        count(*) filter (where action = 'chart.submitted')::int as submissions
      from audit_log where org_id = ${tx.orgId} and action in ('codes.saved', 'chart.submitted')
      group by 1
    ), underway as (
      select payload ->> 'chartId' as chart_id, count(*)::int as messages from outbox_events e
      where org_id = ${tx.orgId} and type = 'chart.submitted' and not exists (
        select from processed_events p where p.event_id = e.id || '/open-audit')
      group by 1
    )
    select c.id as "chartId", c.number, c.status, c.version, c.round,
      c.code_count as "countedCodes", c.error_count as "countedErrors",
      c.warning_count as "countedWarnings", coalesce(coded.codes, 0) as codes,
      v.chart_version as "judgedVersion", v.errors, v.warnings,
      coalesce(submitted.submissions, 0) as submissions, coalesce(audited.audits, 0) as audits,
      a.status as "auditStatus", coalesce(logged.saves, 0) as "savesAudited",
      coalesce(logged.submissions, 0) as "submissionsAudited",
      coalesce(underway.messages, 0) as "submissionsUnderway"
    from charts c
    left join coded on coded.chart_id = c.id
    left join submitted on submitted.chart_id = c.id
    left join audited on audited.chart_id = c.id
    left join logged on logged.subject_id = c.id::text
    left join underway on underway.chart_id = c.id::text
    left join validation_results v on v.org_id = c.org_id and v.chart_id = c.id
    left join audits a on a.org_id = c.org_id and a.chart_id = c.id and a.round = c.round
    where c.org_id = ${tx.orgId} and (c.code_count > 0 or coded.codes > 0 or c.round > 0
      or submitted.submissions > 0 or v.chart_id is not null)
    order by c.number`
}

export async function listDecisionFacts(tx: Tx): Promise<DecisionFacts[]> {
  return tx.sql<DecisionFacts[]>`
    select a.id as "auditId", count(l.seq)::int as "decisionsAudited" from audits a
    left join audit_log l on l.org_id = a.org_id and l.subject_id = a.id::text
      and l.action in ('audit.approved', 'audit.returned')
    where a.org_id = ${tx.orgId} and a.status <> 'open'
    group by a.id order by a.id`
}

export async function readChainFacts(tx: Tx, now: Date): Promise<ChainFacts> {
  const [row] = await tx.sql<ChainFacts[]>`
    select coalesce((select seq from audit_heads where org_id = ${tx.orgId}), 0)::int as "headSeq",
      count(*)::int as rows, coalesce(max(seq), 0)::int as "lastSeq",
      coalesce((select extract(epoch from ${now.toISOString()}::timestamptz - min(at))
        from access_log where org_id = ${tx.orgId} and seal_seq is null), 0)::float8 as "unsealedSeconds"
    from audit_log where org_id = ${tx.orgId}`
  return row ?? { headSeq: 0, rows: 0, lastSeq: 0, unsealedSeconds: 0 }
}
