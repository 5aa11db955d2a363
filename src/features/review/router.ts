import { mutation, query, router } from '@/server/trpc'
import {
  chartRoundsInput,
  countsInput,
  decideInput,
  getAuditInput,
  queueInput,
} from './contract/audits'
import { listFeedbackInput, markFeedbackReadInput } from './contract/feedback'
import { practiceInput } from './contract/practice'
import { compareWithKey } from './service/compare-with-key'
import { countQueue } from './service/count-queue'
import { countUnread } from './service/count-unread'
import { decideAudit } from './service/decide-audit'
import { findKey } from './service/find-key'
import { getAudit } from './service/get-audit'
import { listChartRounds } from './service/list-chart-rounds'
import { listFeedback } from './service/list-feedback'
import { listQueue } from './service/list-queue'
import { markFeedbackRead } from './service/mark-feedback-read'

export const reviewRouter = router({
  queue: query(queueInput, listQueue),
  counts: query(countsInput, countQueue),
  get: query(getAuditInput, getAudit),
  rounds: query(chartRoundsInput, listChartRounds),
  decide: mutation(decideInput, decideAudit),
})

export const feedbackRouter = router({
  list: query(listFeedbackInput, listFeedback),
  counts: query(countsInput, countUnread),
  markRead: mutation(markFeedbackReadInput, markFeedbackRead),
})

export const practiceRouter = router({
  find: query(practiceInput, findKey),
  compare: query(practiceInput, compareWithKey),
})
