import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { chartStatuses } from '@/features/charts/contract/queue'
import { procedureSystems } from '@/features/coding/contract/chart-codes'
import { auditStatuses } from '@/features/review/contract/audits'
import { feedbackTopicSchema } from '@/features/review/contract/feedback'
import {
  codeKindSchema,
  findingSeveritySchema,
  findingTypeSchema,
} from '@/features/review/contract/findings'
import { judgedFinding } from './coding'
import { count, encounterFields, instant, pageOf, poa, share, writtenFields } from './parts'

const auditSummary = z.strictObject({
  auditId: uuidSchema,
  version: z.int(),
  status: z.enum(auditStatuses),
  round: z.int(),
  coderId: uuidSchema,
  coderLabel: z.string(),
  codeCount: count,
  submittedAt: instant,
  decidedAt: instant.nullable(),
  auditorLabel: z.string().nullable(),
  score: share.nullable(),
  scoreN: z.int().nullable(),
  ownCoding: z.boolean(),
  chartId: uuidSchema,
  chartNumber: z.string(),
  ...encounterFields,
})

export const auditCounts = z.strictObject({ open: count, returned: count, approved: count })

export const auditQueue = z.strictObject({
  ...pageOf(auditSummary),
  counts: auditCounts,
})

const feedback = z.strictObject({
  id: uuidSchema,
  auditId: uuidSchema,
  chartId: uuidSchema,
  chartNumber: z.string(),
  round: z.int(),
  outcome: z.enum(['approved', 'returned']),
  coderId: uuidSchema,
  coderLabel: z.string(),
  authorLabel: z.string(),
  topic: feedbackTopicSchema,
  code: z.string().nullable(),
  text: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
})

export const feedbackPage = z.strictObject({ ...pageOf(feedback), unread: count })

export const unreadFeedback = z.strictObject({ unread: count })

const score = z.strictObject({
  method: z.enum([
    'code_over_code',
    'code_over_code_penalised',
    'case',
    'principal',
    'principal_twice',
    'poa',
  ]),
  correct: z.number(),
  n: count,
})

const finding = z.strictObject({
  id: uuidSchema,
  codeKind: codeKindSchema,
  code: z.string().nullable(),
  type: findingTypeSchema,
  severity: findingSeveritySchema,
  note: z.string(),
  suggestedCode: z.string().nullable(),
})

const roundFields = {
  auditId: uuidSchema,
  round: z.int(),
  status: z.enum(auditStatuses),
  coderLabel: z.string(),
  auditorLabel: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  scores: z.array(score),
  statedScore: share.nullable(),
  findings: z.array(finding),
  feedback: z.array(feedback),
  answered: z.array(judgedFinding),
}

const round = z.strictObject(roundFields)

const codeFields = {
  kind: codeKindSchema,
  position: z.int().min(1),
  system: z.enum(['ICD-10-CM', ...procedureSystems]),
  code: z.string(),
  title: z.string().nullable(),
  principal: z.boolean(),
  poa,
  modifiers: z.array(z.string()),
}

const submitted = z.array(z.strictObject({ ...codeFields, ...writtenFields }))

export const auditView = z.strictObject({
  ...roundFields,
  version: z.int(),
  coderId: uuidSchema,
  chart: z.strictObject({
    chartId: uuidSchema,
    chartNumber: z.string(),
    status: z.enum(chartStatuses),
    setting: z.string(),
    ...encounterFields,
  }),
  refusal: z.enum(['own_coding', 'stale', 'not_open', 'chart_moved_on', 'nothing_said']).nullable(),
  releaseId: z.string(),
  submitted,
  validation: z.array(judgedFinding),
  reference: z.array(z.strictObject(codeFields)),
  earlier: z.array(round),
})

export const chartRounds = z.strictObject({ rounds: z.array(round) })

export const decidedAudit = z.strictObject({
  auditId: uuidSchema,
  version: z.int(),
  status: z.enum(['approved', 'returned']),
  chartStatus: z.enum(['completed', 'returned']),
  chartVersion: z.int(),
  score: share.nullable(),
  scoreN: count,
  scores: z.array(score),
})

export const keyStanding = z.strictObject({ available: z.boolean() })

export const keyComparison = z.strictObject({
  round: z.int(),
  coderLabel: z.string(),
  submittedAt: instant,
  caseTitle: z.string(),
  lesson: z.string().nullable(),
  submitted,
  key: z.array(z.strictObject({ ...codeFields, quote: z.string(), why: z.string().nullable() })),
})
