import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import { charts } from '@/features/charts/tables/charts'
import { codeSubmissions } from '@/features/coding/tables'
import type { Tx } from '@/server/db'
import type { AuditStatus } from '../contract/audits'
import { audits } from '../tables'

const chartColumns = {
  chartId: charts.id,
  number: charts.number,
  patientAge: charts.patientAge,
  patientSex: charts.patientSex,
  encounterClass: charts.encounterClass,
  encounterType: charts.encounterType,
  reason: charts.reason,
  serviceDate: charts.serviceDate,
  specialty: charts.specialty,
  difficulty: charts.difficulty,
}

const onChart = and(eq(charts.orgId, audits.orgId), eq(charts.id, audits.chartId))
const onSubmission = and(
  eq(codeSubmissions.orgId, audits.orgId),
  eq(codeSubmissions.id, audits.submissionId),
)

interface QueuePage {
  readonly status: AuditStatus
  readonly after: TimeKeys | undefined
  readonly limit: number
}

/** Audits of one status: open ones oldest first, decided ones by their submission, newest first. */
export async function listAuditRows(tx: Tx, { status, after, limit }: QueuePage) {
  const open = status === 'open'
  const keys = after && sql`(${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
  const own = sql`(${audits.createdAt}, ${audits.id})`
  return tx.db
    .select({
      audit: audits,
      chart: chartColumns,
      codeCount: sql<number>`jsonb_array_length(${codeSubmissions.codes})`,
    })
    .from(audits)
    .innerJoin(charts, onChart)
    .innerJoin(codeSubmissions, onSubmission)
    .where(
      and(
        eq(audits.orgId, tx.orgId),
        eq(audits.status, status),
        keys && (open ? sql`${own} > ${keys}` : sql`${own} < ${keys}`),
      ),
    )
    .orderBy(
      ...(open
        ? [asc(audits.createdAt), asc(audits.id)]
        : [desc(audits.createdAt), desc(audits.id)]),
    )
    .limit(limit)
}

export type AuditListRow = Awaited<ReturnType<typeof listAuditRows>>[number]

export async function countAudits(tx: Tx) {
  return tx.db
    .select({ status: audits.status, count: count() })
    .from(audits)
    .where(eq(audits.orgId, tx.orgId))
    .groupBy(audits.status)
}

const fullColumns = {
  audit: audits,
  chart: {
    ...chartColumns,
    status: charts.status,
    setting: charts.setting,
    round: charts.round,
    assigneeId: charts.assigneeId,
  },
  submission: codeSubmissions,
}

/** An audit with its chart and what was submitted. */
export async function findAudit(tx: Tx, auditId: string) {
  const [row] = await tx.db
    .select(fullColumns)
    .from(audits)
    .innerJoin(charts, onChart)
    .innerJoin(codeSubmissions, onSubmission)
    .where(and(eq(audits.orgId, tx.orgId), eq(audits.id, auditId)))
  return row
}

export type AuditWithChart = NonNullable<Awaited<ReturnType<typeof findAudit>>>

/** The same, the audit locked against another decision. */
export async function lockAudit(tx: Tx, auditId: string): Promise<AuditWithChart | undefined> {
  await tx.db
    .select({ id: audits.id })
    .from(audits)
    .where(and(eq(audits.orgId, tx.orgId), eq(audits.id, auditId)))
    .for('update')
  return findAudit(tx, auditId)
}

/** The decided audits of a chart, latest round first; without the one named. */
export async function listDecidedAudits(tx: Tx, chartId: string, without?: string) {
  return tx.db
    .select()
    .from(audits)
    .where(
      and(
        eq(audits.orgId, tx.orgId),
        eq(audits.chartId, chartId),
        ne(audits.status, 'open'),
        without ? ne(audits.id, without) : undefined,
      ),
    )
    .orderBy(desc(audits.round))
}

export type AuditRow = typeof audits.$inferSelect

export async function findSubmission(tx: Tx, submissionId: string) {
  const [row] = await tx.db
    .select()
    .from(codeSubmissions)
    .where(and(eq(codeSubmissions.orgId, tx.orgId), eq(codeSubmissions.id, submissionId)))
  return row
}

/** What the validation said of submissions, with the coder's answers. */
export async function listSubmittedFindings(tx: Tx, submissionIds: readonly string[]) {
  return tx.db
    .select({ submissionId: codeSubmissions.id, findings: codeSubmissions.findings })
    .from(codeSubmissions)
    .where(
      and(eq(codeSubmissions.orgId, tx.orgId), inArray(codeSubmissions.id, [...submissionIds])),
    )
}

/** The last submission of a chart; by one coder where one is given. */
export async function findLatestSubmission(tx: Tx, chartId: string, coderId: string | undefined) {
  const [row] = await tx.db
    .select()
    .from(codeSubmissions)
    .where(
      and(
        eq(codeSubmissions.orgId, tx.orgId),
        eq(codeSubmissions.chartId, chartId),
        coderId ? eq(codeSubmissions.coderId, coderId) : undefined,
      ),
    )
    .orderBy(desc(codeSubmissions.round))
    .limit(1)
  return row
}

/** The coder on whose desk a chart is. */
export async function findChartOwner(tx: Tx, chartId: string) {
  const [row] = await tx.db
    .select({ number: charts.number, assigneeId: charts.assigneeId })
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
  return row
}

type NewAudit = Omit<typeof audits.$inferInsert, 'orgId'>

/** Adds an audit unless its round has one; says whether it was added. */
export async function insertAudit(tx: Tx, row: NewAudit): Promise<boolean> {
  const rows = await tx.db
    .insert(audits)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoNothing()
    .returning({ id: audits.id })
  return rows.length > 0
}

type DecisionColumns = Pick<
  typeof audits.$inferInsert,
  | 'status'
  | 'referenceCodes'
  | 'score'
  | 'scoreN'
  | 'scores'
  | 'statedScore'
  | 'auditorId'
  | 'auditorLabel'
  | 'decidedAt'
>

export async function updateDecision(
  tx: Tx,
  auditId: string,
  decision: DecisionColumns,
): Promise<void> {
  await tx.db
    .update(audits)
    .set({ ...decision, version: sql`${audits.version} + 1` })
    .where(and(eq(audits.orgId, tx.orgId), eq(audits.id, auditId)))
}
