import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { chartDocuments, charts, patients } from '../../charts/tables/charts'
import type { JudgedFinding } from '../contract/answers'
import type { ChartCodes, SubmittedCode } from '../contract/chart-codes'
import type { CodeRow } from '../contract/code-row'
import { noSiteRules, type SiteRulesOfChart } from '../contract/site-rules'
import type { StoredJudgement } from '../contract/stored-judgement'
import { chartCodes, codeSubmissions, validationResults } from '../tables'
import type { CodingChartRow, SealedNoteRow } from './save-codes'

/** What deciding on a submission takes. */
export interface LockedChart extends CodingChartRow {
  readonly round: number
}

/** The chart, locked against every other change; undefined where the organization has none of that id. */
export async function lockChart(tx: Tx, chartId: string): Promise<LockedChart | undefined> {
  const [row] = await tx.db
    .select({
      status: sql<ChartCodes['status']>`${charts.status}`,
      version: charts.version,
      round: charts.round,
      assigneeId: charts.assigneeId,
      setting: sql<CodingChartRow['setting']>`${charts.setting}`,
      serviceDate: charts.serviceDate,
      encounterStart: sql<string | null>`${charts.payload} #>> '{encounter,start}'`,
      reason: charts.reason,
      sex: charts.patientSex,
      ageYears: charts.patientAge,
      birthDate: patients.birthDate,
      deathDate: patients.deathDate,
      medications: sql<CodingChartRow['medications']>`(select jsonb_agg(m #>> '{concept,text}')
        from jsonb_array_elements(${charts.payload} -> 'medications') m)`,
    })
    .from(charts)
    .innerJoin(patients, and(eq(patients.orgId, charts.orgId), eq(patients.id, charts.patientId)))
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
    .for('update', { of: charts })
  return row
}

/** The chart's codes as saved, each kind in the coder's order, diagnoses first. */
export async function listCodeRows(tx: Tx, chartId: string): Promise<CodeRow[]> {
  const rows = await tx.db
    .select()
    .from(chartCodes)
    .where(and(eq(chartCodes.orgId, tx.orgId), eq(chartCodes.chartId, chartId)))
    .orderBy(asc(chartCodes.kind), asc(chartCodes.position))
  return rows as CodeRow[]
}

/** The chart's stored notes in reading order, their texts sealed. */
export async function listSealedNotes(tx: Tx, chartId: string): Promise<SealedNoteRow[]> {
  return tx.db
    .select({
      id: chartDocuments.id,
      sealed: sql<string>`encode(${chartDocuments.textSealed}, 'base64')`,
    })
    .from(chartDocuments)
    .where(and(eq(chartDocuments.orgId, tx.orgId), eq(chartDocuments.chartId, chartId)))
    .orderBy(asc(chartDocuments.position))
}

/** What was found at the last save, with the coder's answers; nothing on a chart that was never saved. */
export async function listSavedFindings(tx: Tx, chartId: string): Promise<JudgedFinding[]> {
  const [row] = await tx.db
    .select({ findings: validationResults.findings })
    .from(validationResults)
    .where(and(eq(validationResults.orgId, tx.orgId), eq(validationResults.chartId, chartId)))
  return (row?.findings ?? []) as JudgedFinding[]
}

/** The site rules that judge the chart now, with what they are limited by. */
export async function findSiteRulesOf(tx: Tx, chartId: string): Promise<SiteRulesOfChart> {
  const [row] = await tx.sql<{ siteRules: SiteRulesOfChart }[]>`
    select site_rules_of_chart(${tx.orgId}, ${chartId}) as "siteRules"`
  return row?.siteRules ?? noSiteRules
}

export interface Submission {
  readonly id: string
  readonly chartId: string
  readonly round: number
  readonly coderId: string
  readonly coderLabel: string
  readonly codes: readonly SubmittedCode[]
  readonly judgement: StoredJudgement
  readonly submittedAt: Date
}

export async function insertSubmission(tx: Tx, submission: Submission): Promise<void> {
  const { judgement, ...row } = submission
  const { findings, releaseId } = judgement
  await tx.db.insert(codeSubmissions).values({ orgId: tx.orgId, ...row, findings, releaseId })
}

/** Moves the chart into the auditor's hands and returns its new version. */
export async function markSubmitted(tx: Tx, submission: Submission): Promise<number> {
  const { chartId, round, submittedAt, judgement, codes } = submission
  const [row] = await tx.db
    .update(charts)
    .set({
      status: 'pending_audit',
      round,
      submittedAt,
      updatedAt: submittedAt,
      codeCount: codes.length,
      errorCount: judgement.errors,
      warningCount: judgement.warnings,
      version: sql`${charts.version} + 1`,
    })
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
    .returning({ version: charts.version })
  if (!row) throw new Error('the locked chart is gone')
  return row.version
}

/** Keeps the verdict that let the submission pass. */
export async function saveJudgement(
  tx: Tx,
  { chartId, judgement, submittedAt }: Submission,
  chartVersion: number,
): Promise<void> {
  const kept = { ...judgement, chartVersion, judgedAt: submittedAt }
  await tx.db
    .insert(validationResults)
    .values({ orgId: tx.orgId, chartId, ...kept })
    .onConflictDoUpdate({ target: [validationResults.orgId, validationResults.chartId], set: kept })
}
