import { z } from 'zod'
import type { Day } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import type { ChartPayload } from './chart-payload'
import type { ChartStatus } from './queue'

export const getChartInput = z.object({ chartId: uuidSchema })
export type GetChartInput = z.output<typeof getChartInput>

/** The facts of a chart's row. Instants are ISO timestamps, days `YYYY-MM-DD`. */
export interface ChartFacts {
  readonly id: string
  /** As people write it: `C-000123`. */
  readonly number: string
  readonly status: ChartStatus
  readonly version: number
  /** How often it was submitted. */
  readonly round: number
  readonly setting: 'inpatient' | 'outpatient' | 'professional'
  readonly encounterClass: string
  readonly encounterType: string
  readonly reason: string | null
  readonly specialty: string
  readonly difficulty: string
  readonly priority: number
  readonly priorityReason: string
  readonly providerLabel: string | null
  readonly startedAt: string
  readonly endedAt: string | null
  /** The governing date: discharge for a stay, service date otherwise. */
  readonly serviceDate: Day
  readonly assigneeId: string | null
  readonly assigneeLabel: string | null
  readonly submittedAt: string | null
  readonly returnedAt: string | null
  readonly completedAt: string | null
  readonly updatedAt: string
  /** The source sent a newer version of the encounter after work had begun. */
  readonly hasNewerSource: boolean
}

export interface ChartPatient {
  readonly name: string | null
  /** The first of the source's record numbers. */
  readonly recordNumber: string | null
  readonly sex: string
  /** Completed years at the start of the encounter; null when the birth date is unknown. */
  readonly age: number | null
  /** Given below one year. */
  readonly ageDays: number | null
  readonly birthDate: Day | null
  readonly deathDate: Day | null
}

export interface ChartDocument {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly authoredAt: string | null
  readonly authorLabel: string | null
  readonly text: string
}

/** One chart opened: everything the reader of the desk shows. */
export interface ChartView {
  readonly chart: ChartFacts
  readonly patient: ChartPatient
  readonly payload: ChartPayload
  /** In reading order. */
  readonly documents: readonly ChartDocument[]
}

/** In whose hands a chart is, for those who have it open while that changes. */
export type ChartStanding = Pick<ChartFacts, 'status' | 'version' | 'assigneeId' | 'assigneeLabel'>
