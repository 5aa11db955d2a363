import { formatChartNumber } from '@/features/charts'
import { feedbackTopicSchema, type Feedback } from '../contract/feedback'
import type { FeedbackRow } from '../queries/feedback'

/** An entry of feedback as its readers get it. */
export function presentFeedback(row: FeedbackRow): Feedback {
  const { entry, number, round, outcome, coderLabel } = row
  return {
    id: entry.id,
    auditId: entry.auditId,
    chartId: entry.chartId,
    chartNumber: formatChartNumber(number),
    round,
    outcome: outcome === 'approved' ? 'approved' : 'returned',
    coderId: entry.coderId,
    coderLabel,
    authorLabel: entry.authorLabel,
    topic: feedbackTopicSchema.parse(entry.topic),
    code: entry.code,
    text: entry.text,
    createdAt: entry.createdAt.toISOString(),
    readAt: entry.readAt?.toISOString() ?? null,
  }
}
