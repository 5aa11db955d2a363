import { decodeCursor, encodeCursor } from '@/core/cursor'
import { ServiceError } from '@/core/errors'
import { recordAccess } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sha256Hex } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import type { ChartListItem, ChartPage, ChartStatus, ListChartsInput } from '../contract/queue'
import { listChartRows, type ChartListRow } from '../queries/list-charts'
import { formatChartNumber } from '../rules/chart-number'
import { waitingSince } from '../rules/waiting-since'
import { textFilter } from './text-filter'

/** A page of charts: all of the organization for a manager, the assigned ones for a coder. */
export async function listCharts(ctx: ActorContext, input: ListChartsInput): Promise<ChartPage> {
  authorize(ctx.actor, 'chart.list')
  const { text, cursor, ...given } = input
  const filters = ctx.actor.role === 'coder' ? { ...given, assigneeId: ctx.actor.userId } : given
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await withOrgScope(ctx, async (tx) => {
    const found = await listChartRows(tx, { filters, text: textFilter(ctx, text), after })
    await recordAccess(ctx, tx, {
      action: 'chart.listed',
      rowCount: Math.min(found.length, filters.limit),
      filterHash: sha256Hex(JSON.stringify({ ...filters, text: text ?? '' })),
    })
    return found
  })
  const page = rows.slice(0, filters.limit)
  const last = rows.length > filters.limit ? page.at(-1) : undefined
  return {
    items: page.map(itemOf),
    nextCursor: last ? encodeCursor([sortKey(last, filters.sort), last.number]) : null,
  }
}

function readCursor(cursor: string): readonly [string | number, number] {
  const keys = decodeCursor(cursor, 2)
  const [key, number] = keys ?? []
  if (key === undefined || typeof number !== 'number') {
    const message = 'This page marker is not one of ours. Start again from the first page.'
    throw new ServiceError('VALIDATION_FAILED', message, { details: [{ path: 'cursor', message }] })
  }
  return [key, number]
}

function sortKey(row: ChartListRow, sort: ListChartsInput['sort']): string | number {
  return sort === 'priority' ? row.priority : row.serviceDate
}

function itemOf(row: ChartListRow): ChartListItem {
  const status = row.status as ChartStatus
  return {
    chartId: row.id,
    number: formatChartNumber(row.number),
    version: row.version,
    status,
    priority: row.priority,
    priorityReason: row.priorityReason,
    patientAge: row.patientAge,
    patientSex: row.patientSex,
    encounterClass: row.encounterClass,
    encounterType: row.encounterType,
    reason: row.reason,
    serviceDate: row.serviceDate,
    specialty: row.specialty,
    difficulty: row.difficulty,
    assigneeId: row.assigneeId,
    assigneeLabel: row.assigneeLabel,
    round: row.round,
    codeCount: row.codeCount,
    errorCount: row.errorCount,
    warningCount: row.warningCount,
    hasNewerSource: row.latestSourceVersion > row.sourceVersion,
    waitingSince: waitingSince(row).toISOString(),
  }
}
