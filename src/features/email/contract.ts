import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'

export const emailStatuses = ['pending', 'sent', 'dead'] as const
export type EmailStatus = (typeof emailStatuses)[number]

/** Why a mail was not delivered: the mail server's answer in one word, or its link ran out first. */
export const emailFailures = [
  'unreachable',
  'unauthorized',
  'deferred',
  'refused',
  'expired',
] as const
export type EmailFailure = (typeof emailFailures)[number]

export const listEmailsInput = z
  .object({
    status: z.enum(emailStatuses).optional(),
    cursor: cursorSchema.optional(),
    limit: z.number().int().min(1).max(100).default(50),
  })
  .prefault({})
export type ListEmailsInput = z.output<typeof listEmailsInput>

export const retryEmailInput = z.object({ emailId: uuidSchema })
export type RetryEmailInput = z.infer<typeof retryEmailInput>

/** One mail of the organization. Times are ISO timestamps. */
export interface Email {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly status: EmailStatus
  readonly attempts: number
  readonly failure: EmailFailure | null
  readonly createdAt: string
  readonly sentAt: string | null
  /** When the worker tries next; null when it does not. */
  readonly nextAttemptAt: string | null
  readonly expiresAt: string
  readonly isExpired: boolean
  /** What it says; null unless the development mailbox is open. */
  readonly text: string | null
}

export interface EmailPage {
  readonly items: readonly Email[]
  readonly nextCursor: string | null
  /** Whether this installation sends mail; otherwise it waits. */
  readonly isSending: boolean
  /** Whether mail can be read here, because none is sent. */
  readonly isMailboxOpen: boolean
}
