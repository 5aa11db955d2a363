import { z } from 'zod'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import { chartPayloadSchema } from '@/features/charts/contract/chart-payload'
import { settings } from '@/features/charts/contract/classification'
import { assignmentRefusals, chartStatuses } from '@/features/charts/contract/queue'
import { count, encounterFields, instant, pageOf } from './parts'

const status = z.enum(chartStatuses)

const listItem = z.strictObject({
  chartId: uuidSchema,
  number: z.string(),
  version: z.int(),
  status,
  priority: z.int(),
  priorityReason: z.string(),
  ...encounterFields,
  assigneeId: uuidSchema.nullable(),
  assigneeLabel: z.string().nullable(),
  round: count,
  codeCount: count,
  errorCount: count,
  warningCount: count,
  hasNewerSource: z.boolean(),
  waitingSince: instant,
})

export const chartPage = z.strictObject(pageOf(listItem))

export const chartCounts = z.strictObject({
  byStatus: z.strictObject({
    draft: count,
    pending_audit: count,
    completed: count,
    returned: count,
  }),
  unassigned: count,
  specialties: z.array(z.strictObject({ specialty: z.string(), count })),
})

const chartFacts = z.strictObject({
  id: uuidSchema,
  number: z.string(),
  status,
  version: z.int(),
  round: count,
  setting: z.enum(settings),
  encounterClass: z.string(),
  encounterType: z.string(),
  reason: z.string().nullable(),
  specialty: z.string(),
  difficulty: z.string(),
  priority: z.int(),
  priorityReason: z.string(),
  providerLabel: z.string().nullable(),
  startedAt: instant,
  endedAt: instant.nullable(),
  serviceDate: daySchema,
  assigneeId: uuidSchema.nullable(),
  assigneeLabel: z.string().nullable(),
  submittedAt: instant.nullable(),
  returnedAt: instant.nullable(),
  completedAt: instant.nullable(),
  updatedAt: instant,
  hasNewerSource: z.boolean(),
})

const patient = z.strictObject({
  name: z.string().nullable(),
  recordNumber: z.string().nullable(),
  sex: z.string(),
  age: z.int().nullable(),
  ageDays: z.int().nullable(),
  birthDate: daySchema.nullable(),
  deathDate: daySchema.nullable(),
})

const document = z.strictObject({
  id: uuidSchema,
  title: z.string(),
  kind: z.string(),
  authoredAt: z.string().nullable(),
  authorLabel: z.string().nullable(),
  text: z.string(),
})

export const chartView = z.strictObject({
  chart: chartFacts,
  patient,
  payload: chartPayloadSchema,
  documents: z.array(document),
})

const refused = z.array(
  z.strictObject({ chartId: uuidSchema, number: z.string(), reason: z.enum(assignmentRefusals) }),
)

export const assignment = z.strictObject({ assigned: count, refused })

export const spreadCharts = z.strictObject({
  assigned: count,
  byCoder: z.array(z.strictObject({ coderId: uuidSchema, label: z.string(), count })),
  refused,
})

export const chartStanding = z.strictObject({
  status,
  version: z.int(),
  assigneeId: uuidSchema.nullable(),
  assigneeLabel: z.string().nullable(),
})

export const followingChart = z.strictObject({ chartId: uuidSchema.nullable() })

export const coderLoads = z.array(
  z.strictObject({ coderId: uuidSchema, label: z.string(), open: count, returned: count }),
)
