import { z } from 'zod'
import { roles } from '@/core/actor'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import { notificationKinds } from '@/features/notifications/contract'
import { auditStatuses } from '@/features/review/contract/audits'
import { feedbackTopicSchema } from '@/features/review/contract/feedback'
import { instant, pageOf } from './parts'

const count = z.int().min(0)

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
  score: z.number().nullable(),
  scoreN: z.int().nullable(),
  ownCoding: z.boolean(),
  chartId: uuidSchema,
  chartNumber: z.string(),
  patientAge: z.int().nullable(),
  patientSex: z.string(),
  encounterClass: z.string(),
  encounterType: z.string(),
  reason: z.string().nullable(),
  serviceDate: daySchema,
  specialty: z.string(),
  difficulty: z.string(),
})

export const auditQueue = z.strictObject({
  ...pageOf(auditSummary),
  counts: z.strictObject({ open: count, returned: count, approved: count }),
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

const notification = z.strictObject({
  id: uuidSchema,
  kind: z.enum(notificationKinds),
  subjectId: uuidSchema,
  subjectLabel: z.string(),
  subjectCount: z.int(),
  actorLabel: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
})

export const notificationPage = z.strictObject({ ...pageOf(notification), unread: count })

export const me = z.strictObject({
  userId: uuidSchema,
  email: z.string(),
  label: z.string(),
  role: z.enum(roles),
  orgName: z.string(),
  orgSlug: z.string(),
  isDemo: z.boolean(),
  sessionEndsAt: instant,
})
