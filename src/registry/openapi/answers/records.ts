import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { chainStates } from '@/features/audit-log/contract'
import { emailFailures, emailStatuses } from '@/features/email/contract'
import { count, instant, pageOf } from './parts'

const auditRow = z.strictObject({
  seq: z.int(),
  at: instant,
  actorId: uuidSchema,
  actorLabel: z.string(),
  action: z.string(),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  changed: z.array(z.string()),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

export const verification = z.strictObject({
  state: z.enum(chainStates),
  rows: count,
  firstBadSeq: z.int().nullable(),
  problem: z.string().nullable(),
  verifiedAt: instant,
})

export const auditPage = z.strictObject({
  ...pageOf(auditRow),
  chain: z.strictObject({ rows: count, lastVerification: verification.nullable() }),
  actions: z.array(z.string()),
})

const email = z.strictObject({
  id: uuidSchema,
  to: z.string(),
  subject: z.string(),
  status: z.enum(emailStatuses),
  attempts: count,
  failure: z.enum(emailFailures).nullable(),
  createdAt: instant,
  sentAt: instant.nullable(),
  nextAttemptAt: instant.nullable(),
  expiresAt: instant,
  isExpired: z.boolean(),
  text: z.string().nullable(),
})

export const emailPage = z.strictObject({
  ...pageOf(email),
  isSending: z.boolean(),
  isMailboxOpen: z.boolean(),
})

export const retriedEmail = z.strictObject({ retried: z.literal(true) })
