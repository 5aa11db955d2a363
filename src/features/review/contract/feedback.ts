import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'

/** What feedback trains. */
export const feedbackTopics = [
  'general',
  'code_selection',
  'specificity',
  'sequencing',
  'poa',
  'documentation',
  'guidelines',
  'query',
] as const
export const feedbackTopicSchema = z.enum(feedbackTopics)
export type FeedbackTopic = z.infer<typeof feedbackTopicSchema>

const textSchema = z
  .string()
  .trim()
  .min(1, 'Write what the coder should take from this.')
  .max(4000, 'Write at most 4,000 characters of feedback.')

/** Feedback on the chart, or on one code of it. */
export const newFeedbackSchema = z.object({
  topic: feedbackTopicSchema.default('general'),
  code: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .nullish()
    .transform((code) => code ?? null),
  text: textSchema,
})
export type NewFeedback = z.output<typeof newFeedbackSchema>

/** A text alone is feedback on the chart as a whole; an empty one is none. */
export const feedbackSchema = z.union([
  z
    .string()
    .trim()
    .max(4000, 'Write at most 4,000 characters of feedback.')
    .transform((text): NewFeedback[] => (text ? [{ topic: 'general', code: null, text }] : [])),
  z.array(newFeedbackSchema).max(50, 'Write at most 50 entries of feedback.'),
])

export const listFeedbackInput = z.object({
  chartId: uuidSchema.optional(),
  /** Only what was written to the caller; coders never see anything else. */
  mine: z.boolean().default(false),
  unread: z.boolean().default(false),
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(100).default(50),
})
export type ListFeedbackInput = z.output<typeof listFeedbackInput>

export const markFeedbackReadInput = z.object({
  /** Absent: everything unread that was written to the caller. */
  ids: z.array(uuidSchema).min(1).max(100).optional(),
})
export type MarkFeedbackReadInput = z.output<typeof markFeedbackReadInput>

export interface Feedback {
  readonly id: string
  readonly auditId: string
  readonly chartId: string
  readonly chartNumber: string
  readonly round: number
  readonly outcome: 'approved' | 'returned'
  readonly coderId: string
  readonly coderLabel: string
  readonly authorLabel: string
  readonly topic: FeedbackTopic
  readonly code: string | null
  readonly text: string
  readonly createdAt: string
  readonly readAt: string | null
}

export interface FeedbackPage {
  readonly items: readonly Feedback[]
  readonly nextCursor: string | null
  /** Unread entries written to the caller. */
  readonly unread: number
}
