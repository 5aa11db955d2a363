import { mutation, query, router } from '@/server/trpc'
import { chartRoundsInput, decideInput, getAuditInput, queueInput } from './contract/audits'
import { listFeedbackInput, markFeedbackReadInput } from './contract/feedback'
import { decideAudit } from './service/decide-audit'
import { getAudit } from './service/get-audit'
import { listChartRounds } from './service/list-chart-rounds'
import { listFeedback } from './service/list-feedback'
import { listQueue } from './service/list-queue'
import { markFeedbackRead } from './service/mark-feedback-read'

export const reviewRouter = router({
  queue: query(queueInput, listQueue),
  get: query(getAuditInput, getAudit),
  rounds: query(chartRoundsInput, listChartRounds),
  decide: mutation(decideInput, decideAudit),
})

export const feedbackRouter = router({
  list: query(listFeedbackInput, listFeedback),
  markRead: mutation(markFeedbackReadInput, markFeedbackRead),
})
