import { notFound, ServiceError } from '@/core/errors'
import { recordAccess } from '@/features/audit-log'
import { findPracticeCase } from '@/features/charts'
import { openReleaseLibrary } from '@/features/code-sets'
import type { SubmittedCode } from '@/features/coding/contract/chart-codes'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { KeyComparison, PracticeInput } from '../contract/practice'
import { keyCodes } from '../rules/key-codes'
import { findOwnSubmission } from './find-own-submission'

/**
 * The last submission of a practice chart beside the answer key of its case. The key leaves the server
 * only after the caller submitted; a chart that came from elsewhere has none.
 */
export async function compareWithKey(
  ctx: ActorContext,
  { chartId }: PracticeInput,
): Promise<KeyComparison> {
  authorize(ctx.actor, 'practice.compare')
  const library = await openReleaseLibrary(ctx)
  return withOrgScope(ctx, async (tx) => {
    const practice = await findPracticeCase(ctx, tx, chartId)
    if (!practice) throw notFound('answer key')
    const submission = await findOwnSubmission(ctx, tx, chartId)
    if (!submission) throw notSubmitted()
    const { demoCase, serviceDate } = practice
    const { view } = library.choose(serviceDate).release
    const key = keyCodes(demoCase.answerKey, (code) => view.find(code)?.title ?? null)
    await recordAccess(ctx, tx, {
      action: 'key.compared',
      subjectId: chartId,
      rowCount: key.length,
    })
    const submitted = submission.codes as SubmittedCode[]
    return {
      round: submission.round,
      coderLabel: submission.coderLabel,
      submittedAt: submission.submittedAt.toISOString(),
      caseTitle: demoCase.title,
      lesson: demoCase.lesson ?? null,
      submitted: submitted.filter(({ kind }) => kind === 'diagnosis'),
      key,
    }
  })
}

function notSubmitted(): ServiceError {
  return new ServiceError(
    'INVALID_STATE',
    'The key is shown after you have submitted this chart. Code it and submit it first.',
  )
}
