import { and, asc, desc, eq, gt, gte, ilike, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import type { ListChartsInput } from '../contract/queue'
import { charts, patientTokens } from '../tables/charts'

const listColumns = {
  id: charts.id,
  number: charts.number,
  version: charts.version,
  status: charts.status,
  priority: charts.priority,
  priorityReason: charts.priorityReason,
  patientAge: charts.patientAge,
  patientSex: charts.patientSex,
  encounterClass: charts.encounterClass,
  encounterType: charts.encounterType,
  reason: charts.reason,
  serviceDate: charts.serviceDate,
  specialty: charts.specialty,
  difficulty: charts.difficulty,
  assigneeId: charts.assigneeId,
  assigneeLabel: charts.assigneeLabel,
  round: charts.round,
  codeCount: charts.codeCount,
  errorCount: charts.errorCount,
  warningCount: charts.warningCount,
  sourceVersion: charts.sourceVersion,
  latestSourceVersion: charts.latestSourceVersion,
  createdAt: charts.createdAt,
  assignedAt: charts.assignedAt,
  submittedAt: charts.submittedAt,
  returnedAt: charts.returnedAt,
  completedAt: charts.completedAt,
}

export type ChartListRow = Awaited<ReturnType<typeof listChartRows>>[number]

/** The text of a search, understood: a chart number, words, or blind-index tokens of a patient. */
export interface TextFilter {
  readonly text: string
  readonly number: number | undefined
  /** All of these together name a patient. */
  readonly names: readonly Buffer[]
  /** This alone is a patient's record number. */
  readonly record: Buffer
}

export interface ChartListQuery {
  readonly filters: Omit<ListChartsInput, 'text' | 'cursor'>
  readonly text: TextFilter | undefined
  /** Sort key and number of the last row of the page before. */
  readonly after: readonly [string | number, number] | undefined
}

/** One row more than the limit when there is a next page. */
export async function listChartRows(tx: Tx, query: ChartListQuery) {
  const { filters } = query
  return tx.db
    .select(listColumns)
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), ...filterConditions(query), afterCondition(query)))
    .orderBy(...order(filters.sort))
    .limit(filters.limit + 1)
}

function filterConditions({ filters, text }: ChartListQuery): (SQL | undefined)[] {
  return [
    filters.status ? eq(charts.status, filters.status) : undefined,
    assigneeCondition(filters.assigneeId),
    filters.specialty ? eq(charts.specialty, filters.specialty) : undefined,
    filters.difficulty ? eq(charts.difficulty, filters.difficulty) : undefined,
    filters.encounterClass ? eq(charts.encounterClass, filters.encounterClass) : undefined,
    filters.from ? gte(charts.serviceDate, filters.from) : undefined,
    filters.to ? lte(charts.serviceDate, filters.to) : undefined,
    text ? textCondition(text) : undefined,
  ]
}

function assigneeCondition(assigneeId: string | undefined): SQL | undefined {
  if (!assigneeId) return undefined
  return assigneeId === 'none' ? isNull(charts.assigneeId) : eq(charts.assigneeId, assigneeId)
}

function textCondition({ text, number, names, record }: TextFilter): SQL | undefined {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`
  return or(
    number === undefined ? undefined : eq(charts.number, number),
    ilike(charts.encounterType, pattern),
    ilike(charts.reason, pattern),
    patientCondition([record]),
    names.length > 0 ? patientCondition(names) : undefined,
  )
}

/** Patients who have every one of the tokens. */
function patientCondition(tokens: readonly Buffer[]): SQL {
  const hex = `{${tokens.map((token) => `"\\\\x${token.toString('hex')}"`).join(',')}}`
  return sql`${charts.patientId} in (
    select ${patientTokens.patientId} from ${patientTokens}
    where ${patientTokens.orgId} = ${charts.orgId} and ${patientTokens.token} = any(${hex}::bytea[])
    group by ${patientTokens.patientId} having count(*) = ${tokens.length})`
}

function order(sort: ListChartsInput['sort']): SQL[] {
  if (sort === 'newest') return [desc(charts.serviceDate), desc(charts.number)]
  if (sort === 'oldest') return [asc(charts.serviceDate), asc(charts.number)]
  return [desc(charts.priority), asc(charts.number)]
}

function afterCondition({ filters, after }: ChartListQuery): SQL | undefined {
  if (!after) return undefined
  const [key, number] = after
  if (filters.sort === 'priority') {
    const priority = Number(key)
    return or(
      lt(charts.priority, priority),
      and(eq(charts.priority, priority), gt(charts.number, number)),
    )
  }
  const beyond = filters.sort === 'newest' ? lt : gt
  const day = String(key)
  return or(
    beyond(charts.serviceDate, day),
    and(eq(charts.serviceDate, day), beyond(charts.number, number)),
  )
}
