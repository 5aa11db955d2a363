import type postgres from 'postgres'

export const liveChannel = 'smartcoders_live'

/** A hint to live viewers of one organization that a topic changed; they fetch what they may see. */
export interface Announcement {
  readonly orgId: string
  readonly topic: string
}

/** Tells every web process. Never called inside a request's transaction: NOTIFY serialises commits. */
export async function announceAll(
  sql: postgres.Sql,
  announcements: readonly Announcement[],
): Promise<void> {
  const distinct = new Map(announcements.map((one) => [`${one.orgId} ${one.topic}`, one]))
  if (distinct.size === 0) return
  const payloads = [...distinct.values()].map((one) => JSON.stringify(one))
  await sql`select pg_notify(${liveChannel}, p) from unnest(${payloads}::text[]) as p`
}
