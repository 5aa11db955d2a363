import type { Tx } from '@/server/db'
import type { MessageFacts, NotificationFacts, MailFacts } from '../contract/reconcile-facts'

export async function listMessageFacts(tx: Tx, now: Date): Promise<MessageFacts[]> {
  return tx.sql<MessageFacts[]>`
    with noted as (
      select split_part(event_id, '/', 1) as id, array_agg(split_part(event_id, '/', 2)) as consumers
      from processed_events where org_id = ${tx.orgId} group by 1
    )
    select e.id as "eventId", e.type, e.relayed_at is not null as "isRelayed",
      extract(epoch from ${now.toISOString()}::timestamptz - e.created_at)::float8 as "ageSeconds",
      coalesce(n.consumers, '{}') as "processedBy"
    from outbox_events e left join noted n on n.id = e.id::text
    where e.org_id = ${tx.orgId} order by e.created_at, e.id`
}

/** Notes of deliveries, younger than the purge, whose message is not there. */
export async function listNotesWithoutMessage(tx: Tx, since: Date): Promise<{ note: string }[]> {
  return tx.sql<{ note: string }[]>`
    select event_id as note from processed_events p
    where org_id = ${tx.orgId} and processed_at > ${since.toISOString()} and not exists (
      select from outbox_events e
      where e.org_id = p.org_id and e.id::text = split_part(p.event_id, '/', 1))
    order by event_id`
}

export async function listNotificationFacts(tx: Tx, since: Date): Promise<NotificationFacts[]> {
  const from = since.toISOString()
  return tx.sql<NotificationFacts[]>`
    with asked as (
      select payload ->> 'userId' as user_id, payload ->> 'kind' as kind,
        payload ->> 'subjectId' as subject_id, count(*)::int as requested,
        count(*) filter (where e.created_at > ${from} and exists (
          select from processed_events p where p.event_id = e.id || '/deliver-notification'
        ))::int as delivered
      from outbox_events e
      where org_id = ${tx.orgId} and type = 'notification.requested'
        and created_at > ${from}::timestamptz - interval '1 day'
      group by 1, 2, 3
    ), there as (
      select user_id::text, kind, subject_id::text, count(*)::int as present
      from notifications where org_id = ${tx.orgId} and created_at > ${from} group by 1, 2, 3
    )
    select user_id as "userId", kind, subject_id as "subjectId",
      coalesce(requested, 0) as requested, coalesce(delivered, 0) as delivered,
      coalesce(present, 0) as present
    from asked full join there using (user_id, kind, subject_id)
    where coalesce(present, 0) not between coalesce(delivered, 0) and coalesce(requested, 0)
    order by 1, 2, 3`
}

export async function listMailFacts(tx: Tx, now: Date): Promise<MailFacts[]> {
  return tx.sql<MailFacts[]>`
    select m.id as "emailId", m.status, m.body_sealed is not null as "hasBody",
      extract(epoch from ${now.toISOString()}::timestamptz - m.next_attempt_at)::float8 as "overdueSeconds",
      (select count(*)::int from audit_log l where l.org_id = m.org_id and l.subject_id = m.id::text
        and l.action = 'email.undelivered') as "failuresAudited"
    from pending_emails m where m.org_id = ${tx.orgId} order by m.created_at, m.id`
}
