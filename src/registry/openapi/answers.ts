import type { inferRouterOutputs } from '@trpc/server'
import type { z } from 'zod'
import {
  importDetailSchema,
  importIssuePageSchema,
  importPageSchema,
  startImportResultSchema,
} from '@/features/charts/contract/imports'
import type { AppRouter } from '../routers'
import { assignment, chartCounts, chartPage, chartView } from './answers/charts'
import { chartCodes, codeSearch, savedCodes, submittedChart, validation } from './answers/coding'
import { auditQueue, feedbackPage, me, notificationPage } from './answers/review'

type Outputs = inferRouterOutputs<AppRouter>
type AnswerOf<Name extends string> =
  Name extends `${infer Group extends keyof Outputs}.${infer Entry}`
    ? Outputs[Group][Entry & keyof Outputs[Group]]
    : never

/**
 * What the procedures that programs call answer, for the document and for the test that holds real answers
 * against it. Answers are not parsed on their way out: that would cost the hot ones more than their work.
 */
export const answers = {
  'charts.list': chartPage,
  'charts.counts': chartCounts,
  'charts.get': chartView,
  'charts.assign': assignment,
  'charts.unassign': assignment,
  'coding.get': chartCodes,
  'coding.saveCodes': savedCodes,
  'coding.submit': submittedChart,
  'coding.validate': validation,
  'codeSets.search': codeSearch,
  'imports.start': startImportResultSchema,
  'imports.get': importDetailSchema,
  'imports.list': importPageSchema,
  'imports.listIssues': importIssuePageSchema,
  'review.queue': auditQueue,
  'feedback.list': feedbackPage,
  'notifications.list': notificationPage,
  'identity.me': me,
} as const

export type AnswerName = keyof typeof answers

/** The compiler holds each description against what its service says that it answers. */
answers satisfies { readonly [Name in AnswerName]: z.ZodType<AnswerOf<Name>> }
