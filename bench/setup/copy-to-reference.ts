import postgres from 'postgres'
import type { ServerContext } from '@/server/context'
import { unsealText } from '@/server/crypto'

/** Plain copies of the same charts for the reference server: no row-level security, no encryption. */
export async function copyToReference(ctx: ServerContext): Promise<void> {
  const sql = postgres(ctx.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  try {
    await sql.unsafe(schema)
    const documents = await sql<DocumentRow[]>`
      select org_id, id, chart_id, position, title, kind, author_label, text_sealed
      from chart_documents`
    for (const { text_sealed: sealed, ...row } of documents) {
      const text = unsealText(ctx.keyring, { orgId: row.org_id, recordId: row.id }, sealed)
      await sql`insert into reference.chart_documents ${sql({ ...row, text })}`
    }
    await sql.unsafe('analyze')
  } finally {
    await sql.end()
  }
}

interface DocumentRow {
  readonly org_id: string
  readonly id: string
  readonly chart_id: string
  readonly position: number
  readonly title: string
  readonly kind: string
  readonly author_label: string | null
  readonly text_sealed: Buffer
}

const schema = `
  create schema reference;
  create table reference.sessions as
    select s.id_hash, s.org_id, s.user_id, u.role, u.display_name as label, s.expires_at, s.last_active_at
    from sessions s join users u on u.org_id = s.org_id and u.id = s.user_id;
  alter table reference.sessions add primary key (id_hash);
  create table reference.charts as
    select c.*, 'Synthetic Patient' as patient_name, p.birth_date
    from charts c join patients p on p.org_id = c.org_id and p.id = c.patient_id;
  alter table reference.charts add primary key (id);
  create table reference.chart_documents (
    org_id uuid not null, id uuid primary key, chart_id uuid not null references reference.charts,
    position integer not null, title text not null, kind text not null, author_label text, text text not null);
  create index on reference.chart_documents (chart_id, position);
  create table reference.chart_codes (
    chart_id uuid not null references reference.charts, position integer not null, code text not null,
    principal boolean not null, rationale text not null, primary key (chart_id, position));
  create table reference.audit_log (
    id bigint generated always as identity primary key, at timestamptz not null default now(),
    org_id uuid not null, user_id uuid not null, label text not null, action text not null,
    subject_id uuid not null);
  create index on reference.audit_log (subject_id);`
