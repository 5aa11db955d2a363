import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import { encounterClasses } from './chart-payload'

export const chartStatuses = ['draft', 'pending_audit', 'completed', 'returned'] as const
export type ChartStatus = (typeof chartStatuses)[number]
/** Of charts that are their coder's to work on. */
export const deskStatuses = ['draft', 'returned'] as const satisfies readonly ChartStatus[]

export const difficulties = ['low', 'medium', 'high'] as const
export type Difficulty = (typeof difficulties)[number]

export const chartSorts = ['priority', 'newest', 'oldest'] as const

/** A page of charts: `priority` is most urgent first, the others go by service date. */
export const listChartsInput = z.object({
  status: z.enum(chartStatuses).optional(),
  /** A coder's id, or `none` for charts nobody has. */
  assigneeId: z.union([uuidSchema, z.literal('none')]).optional(),
  specialty: z.string().max(60).optional(),
  difficulty: z.enum(difficulties).optional(),
  encounterClass: z.enum(encounterClasses).optional(),
  /** Service dates, both inclusive. */
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Chart number, encounter type, reason, or a patient's whole name words or record number. */
  text: z.string().trim().max(100, 'Search for at most 100 characters.').optional(),
  sort: z.enum(chartSorts).default('priority'),
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(200).default(50),
})
export type ListChartsInput = z.output<typeof listChartsInput>

export interface ChartListItem {
  readonly chartId: string
  /** As people write it: `C-000123`. */
  readonly number: string
  readonly version: number
  readonly status: ChartStatus
  readonly priority: number
  readonly priorityReason: string
  readonly patientAge: number | null
  readonly patientSex: string
  readonly encounterClass: string
  readonly encounterType: string
  readonly reason: string | null
  /** `YYYY-MM-DD`. */
  readonly serviceDate: string
  readonly specialty: string
  readonly difficulty: string
  readonly assigneeId: string | null
  readonly assigneeLabel: string | null
  readonly round: number
  readonly codeCount: number
  readonly errorCount: number
  readonly warningCount: number
  readonly hasNewerSource: boolean
  /** ISO timestamp since when the chart waits where it is now. */
  readonly waitingSince: string
}

export interface ChartPage {
  readonly items: readonly ChartListItem[]
  readonly nextCursor: string | null
}

const chartIds = z
  .array(uuidSchema)
  .min(1, 'Select at least one chart.')
  .max(500, 'Select at most 500 charts at once.')

/** The version each chart had when it was selected; a chart that changed since is a conflict. */
const seenVersions = z.record(uuidSchema, z.number().int()).optional()

export const assignChartsInput = z.object({
  chartIds,
  coderId: uuidSchema,
  versions: seenVersions,
})
export type AssignChartsInput = z.output<typeof assignChartsInput>

export const unassignChartsInput = z.object({ chartIds, versions: seenVersions })
export type UnassignChartsInput = z.output<typeof unassignChartsInput>

/** Without `chartIds`: the most urgent unassigned drafts, at most `limit`. */
export const autoAssignInput = z.object({
  chartIds: chartIds.optional(),
  specialty: z.string().max(60).optional(),
  limit: z.number().int().min(1).max(500).default(100),
})
export type AutoAssignInput = z.output<typeof autoAssignInput>

export const nextChartInput = z.object({ afterChartId: uuidSchema.optional() }).prefault({})
export type NextChartInput = z.output<typeof nextChartInput>

export const chartCountsInput = z.object({}).prefault({})

/** Why a selected chart was left as it was. */
export const assignmentRefusals = ['under_audit', 'completed', 'not_assigned'] as const
export type AssignmentRefusal = (typeof assignmentRefusals)[number]

export interface AssignmentResult {
  readonly assigned: number
  readonly refused: readonly {
    readonly chartId: string
    readonly number: string
    readonly reason: AssignmentRefusal
  }[]
}

export interface AutoAssignResult extends AssignmentResult {
  readonly byCoder: readonly {
    readonly coderId: string
    readonly label: string
    readonly count: number
  }[]
}

export interface ChartCounts {
  readonly byStatus: Readonly<Record<ChartStatus, number>>
  readonly unassigned: number
  readonly specialties: readonly { readonly specialty: string; readonly count: number }[]
}

/** A coder with the charts on their desk (drafts and returned). */
export interface CoderLoad {
  readonly coderId: string
  readonly label: string
  readonly open: number
  readonly returned: number
}
