import type { Tx } from '@/server/db'

/** The rows of one unit of an import, written set-wise: never a statement for each row. */

export interface StoredPatient {
  readonly id: string
  readonly identifiersHash: string
  readonly facts: string
}

/** Serialises imports of the same patient; keys must come sorted, so that two imports cannot deadlock. */
export async function lockPatients(tx: Tx, sourceKeys: readonly string[]): Promise<void> {
  await tx.sql`
    select pg_advisory_xact_lock(hashtextextended(k, 7201)) from unnest(${[...sourceKeys]}::text[]) as k`
}

/** What is known of these patients by source key. `facts` is sex, birth and death in one text. */
export async function findPatients(
  tx: Tx,
  sourceKeys: readonly string[],
): Promise<ReadonlyMap<string, StoredPatient>> {
  const rows = await tx.sql<
    { id: string; source_key: string; identifiers_hash: string; facts: string }[]
  >`
    select id, source_key, identifiers_hash, concat_ws('|', sex, birth_date, death_date) as facts
    from patients where org_id = ${tx.orgId} and source_key = any(${[...sourceKeys]}::text[])`
  return new Map(
    rows.map((row) => [
      row.source_key,
      { id: row.id, identifiersHash: row.identifiers_hash, facts: row.facts },
    ]),
  )
}

export interface PatientRow {
  readonly id: string
  readonly sourceKey: string
  readonly sex: string
  readonly birthDate: string | null
  readonly deathDate: string | null
  readonly identifiersHash: string
  readonly sealed: string
  /** Blind-index tokens, base64. */
  readonly tokens: readonly string[]
}

/** Creates patients, or replaces what is known of them, with their search tokens. */
export async function writePatients(tx: Tx, patients: readonly PatientRow[]): Promise<void> {
  if (patients.length === 0) return
  const json = JSON.stringify(patients)
  await Promise.all([
    tx.sql`
      insert into patients
        (org_id, id, source_key, sex, birth_date, death_date, identifiers_sealed, identifiers_hash)
      select ${tx.orgId}, r.id, r."sourceKey", r.sex, r."birthDate", r."deathDate",
        decode(r.sealed, 'base64'), r."identifiersHash"
      from json_to_recordset(${json}::json) as r(id uuid, "sourceKey" text, sex text,
        "birthDate" date, "deathDate" date, sealed text, "identifiersHash" text)
      on conflict (org_id, id) do update set sex = excluded.sex, birth_date = excluded.birth_date,
        death_date = excluded.death_date, identifiers_sealed = excluded.identifiers_sealed,
        identifiers_hash = excluded.identifiers_hash`,
    tx.sql`
      delete from patient_tokens where org_id = ${tx.orgId}
        and patient_id = any(${patients.map(({ id }) => id)}::uuid[])`,
    tx.sql`
      insert into patient_tokens (org_id, token, patient_id)
      select ${tx.orgId}, decode(t.token, 'base64'), r.id
      from json_to_recordset(${json}::json) as r(id uuid, tokens json)
      cross join json_array_elements_text(r.tokens) as t(token)`,
  ])
}

export interface StoredChart {
  readonly id: string
  readonly contentHash: string
  /** Nobody works or worked on it: its content may be replaced. */
  readonly untouched: boolean
  readonly sourceVersion: number
  readonly latestSourceVersion: number
}

interface StoredChartRow {
  readonly id: string
  readonly source_key: string
  readonly content_hash: string
  readonly untouched: boolean
  readonly source_version: number
  readonly latest_source_version: number
}

/** The charts of these encounters by source key. */
export async function findCharts(
  tx: Tx,
  sourceKeys: readonly string[],
): Promise<ReadonlyMap<string, StoredChart>> {
  const rows = await tx.sql<StoredChartRow[]>`
    select id, source_key, content_hash, source_version, latest_source_version, false as untouched
    from charts where org_id = ${tx.orgId} and source_key = any(${[...sourceKeys]}::text[])`
  return new Map(rows.map((row) => [row.source_key, storedChart(row)]))
}

/** Locks charts whose source changed and tells whether their content may be replaced. */
export async function lockChangedCharts(
  tx: Tx,
  sourceKeys: readonly string[],
): Promise<ReadonlyMap<string, StoredChart>> {
  if (sourceKeys.length === 0) return new Map()
  const rows = await tx.sql<StoredChartRow[]>`
    select id, source_key, content_hash, source_version, latest_source_version,
      status = 'draft' and assignee_id is null and round = 0 and code_count = 0 as untouched
    from charts where org_id = ${tx.orgId} and source_key = any(${[...sourceKeys]}::text[])
    order by id for update`
  return new Map(rows.map((row) => [row.source_key, storedChart(row)]))
}

function storedChart(row: StoredChartRow): StoredChart {
  return {
    id: row.id,
    contentHash: row.content_hash,
    untouched: row.untouched,
    sourceVersion: row.source_version,
    latestSourceVersion: row.latest_source_version,
  }
}

/** Chart rows without their payloads as a JSON array, and the payloads, each read once, a line a row. */
export interface ChartBatch {
  readonly rows: string
  readonly payloads: string
  readonly count: number
}

/** Inserts charts with the next numbers, in their order. The counter stays locked until the commit. */
export async function insertCharts(tx: Tx, batch: ChartBatch, at: Date): Promise<void> {
  const { rows, payloads, count } = batch
  const now = at.toISOString()
  await tx.sql`
    with counter as (
      insert into chart_counters (org_id, last_number) values (${tx.orgId}, ${count})
      on conflict (org_id) do update set last_number = chart_counters.last_number + ${count}
      returning last_number - ${count} as taken)
    insert into charts (org_id, id, number, patient_id, source_key, content_hash, setting,
      encounter_class, encounter_type, reason, specialty, specialty_reason, difficulty,
      difficulty_reason, priority, priority_reason, provider_label, started_at, ended_at,
      service_date, patient_sex, patient_age, payload, document_count, created_at, updated_at)
    select ${tx.orgId}, r.id, counter.taken + r.place, r.patient_id, r.source_key, r.content_hash,
      r.setting, r.encounter_class, r.encounter_type, r.reason, r.specialty, r.specialty_reason,
      r.difficulty, r.difficulty_reason, r.priority, r.priority_reason, r.provider_label,
      r.started_at, r.ended_at, r.service_date, r.patient_sex, r.patient_age, r.payload::jsonb,
      r.document_count, ${now}::timestamptz, ${now}::timestamptz
    from counter, rows from (json_to_recordset(${rows}::json) as (id uuid, patient_id uuid,
      source_key text, content_hash text, setting text, encounter_class text, encounter_type text,
      reason text, specialty text, specialty_reason text, difficulty text, difficulty_reason text,
      priority int, priority_reason text, provider_label text, started_at timestamptz,
      ended_at timestamptz, service_date date, patient_sex text, patient_age int,
      document_count int), string_to_table(${payloads}, E'\\n')) with ordinality as r(id, patient_id,
      source_key, content_hash, setting, encounter_class, encounter_type, reason, specialty,
      specialty_reason, difficulty, difficulty_reason, priority, priority_reason, provider_label,
      started_at, ended_at, service_date, patient_sex, patient_age, document_count, payload, place)`
}

/** Replaces the content of charts that nobody works on; their rows are locked already. */
export async function replaceCharts(tx: Tx, batch: ChartBatch, at: Date): Promise<void> {
  const { rows, payloads } = batch
  await tx.sql`
    with replaced as (
      update charts c set content_hash = r.content_hash, setting = r.setting,
        encounter_class = r.encounter_class, encounter_type = r.encounter_type, reason = r.reason,
        specialty = r.specialty, specialty_reason = r.specialty_reason, difficulty = r.difficulty,
        difficulty_reason = r.difficulty_reason, priority = r.priority,
        priority_reason = r.priority_reason, provider_label = r.provider_label,
        started_at = r.started_at, ended_at = r.ended_at, service_date = r.service_date,
        patient_sex = r.patient_sex, patient_age = r.patient_age, payload = r.payload::jsonb,
        document_count = r.document_count, source_version = c.latest_source_version + 1,
        latest_source_version = c.latest_source_version + 1, version = c.version + 1,
        updated_at = ${at.toISOString()}::timestamptz
      from rows from (json_to_recordset(${rows}::json) as (id uuid, content_hash text, setting text,
        encounter_class text, encounter_type text, reason text, specialty text, specialty_reason text,
        difficulty text, difficulty_reason text, priority int, priority_reason text,
        provider_label text, started_at timestamptz, ended_at timestamptz, service_date date,
        patient_sex text, patient_age int, document_count int), string_to_table(${payloads}, E'\\n'))
        as r(id, content_hash, setting, encounter_class, encounter_type, reason, specialty,
        specialty_reason, difficulty, difficulty_reason, priority, priority_reason, provider_label,
        started_at, ended_at, service_date, patient_sex, patient_age, document_count, payload)
      where c.org_id = ${tx.orgId} and c.id = r.id
      returning c.id)
    delete from chart_documents d using replaced r where d.org_id = ${tx.orgId} and d.chart_id = r.id`
}

export interface DocumentRow {
  readonly id: string
  readonly chartId: string
  readonly position: number
  readonly sourceKey: string
  readonly title: string
  readonly kind: string
  readonly authoredAt: string | null
  readonly authorLabel: string | null
  readonly sealed: string
  readonly textHash: string
  readonly characters: number
}

export async function insertDocuments(tx: Tx, documents: readonly DocumentRow[]): Promise<void> {
  if (documents.length === 0) return
  await tx.sql`
    insert into chart_documents (org_id, id, chart_id, position, source_key, title, kind, authored_at,
      author_label, text_sealed, text_hash, characters)
    select ${tx.orgId}, r.id, r."chartId", r.position, r."sourceKey", r.title, r.kind, r."authoredAt",
      r."authorLabel", decode(r.sealed, 'base64'), r."textHash", r.characters
    from json_to_recordset(${JSON.stringify(documents)}::json) as r(id uuid, "chartId" uuid,
      position int, "sourceKey" text, title text, kind text, "authoredAt" timestamptz,
      "authorLabel" text, sealed text, "textHash" text, characters int)`
}

export interface NewerVersion {
  readonly chartId: string
  readonly version: number
  readonly contentHash: string
  readonly sealed: string
}

/** Which of these contents were recorded beside their chart before. */
export async function findNewerVersions(
  tx: Tx,
  chartIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (chartIds.length === 0) return new Set()
  const rows = await tx.sql<{ chart_id: string; content_hash: string }[]>`
    select chart_id, content_hash from chart_source_versions
    where org_id = ${tx.orgId} and chart_id = any(${[...chartIds]}::uuid[])`
  return new Set(rows.map((row) => `${row.chart_id} ${row.content_hash}`))
}

/** Records newer sources beside charts in work; their content and version stay as they are. */
export async function insertNewerVersions(
  tx: Tx,
  versions: readonly NewerVersion[],
  at: Date,
): Promise<void> {
  if (versions.length === 0) return
  await tx.sql`
    with newer as (
      insert into chart_source_versions (org_id, chart_id, version, content_hash, received_at, content_sealed)
      select ${tx.orgId}, r."chartId", r.version, r."contentHash", ${at.toISOString()}::timestamptz,
        decode(r.sealed, 'base64')
      from json_to_recordset(${JSON.stringify(versions)}::json)
        as r("chartId" uuid, version int, "contentHash" text, sealed text)
      returning chart_id, version)
    update charts c set latest_source_version = n.version from newer n
    where c.org_id = ${tx.orgId} and c.id = n.chart_id`
}
