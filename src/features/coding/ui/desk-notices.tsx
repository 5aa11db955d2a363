'use client'

import { type CallError, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Notice } from '@/ui/notice'
import { toast } from '@/ui/toast'
import { SaveNotice } from './save-notice'
import { SubmitBlocked } from './submit-blocked'
import { WarningsWait } from './warnings-wait'
import type { CodesModel } from './use-codes'
import type { SubmitChart } from './use-submit-chart'

interface DeskNoticesProps {
  readonly model: CodesModel
  readonly submission: SubmitChart
  /** Opens the chart anew; what was typed is kept where it can still be saved. */
  readonly onReload: () => void
}

/** What stands in the way of saving or submitting, and how the chart stands for those who only read it. */
export function DeskNotices({ model, submission, onReload }: DeskNoticesProps) {
  const { chart, store, state, editable } = model
  const newer = trpc.coding.get.useQuery({ chartId: chart.id }, { enabled: false })

  async function rebase() {
    const { data, error } = await newer.refetch()
    if (data) store.rebase(data)
    if (error)
      toast.tell('The newer version could not be loaded', {
        description: toCallError(error).message,
      })
  }

  return (
    <>
      {editable ? null : <Standing model={model} />}
      <SaveNotice
        save={state.save}
        reloading={newer.isFetching}
        onRebase={() => void rebase()}
        onReload={onReload}
      />
      {submission.blocked ? <SubmitBlocked model={model} /> : null}
      {submission.waiting ? <WarningsWait {...{ model, submission }} /> : null}
      {submission.failure ? (
        <Notice live tone="error" title="The chart was not submitted">
          {submission.failure.message}
          <Details failure={submission.failure} />
          {submission.failure.correlationId ? (
            <span className="block text-12 text-quiet">
              Reference <code className="select-all">{submission.failure.correlationId}</code>
            </span>
          ) : null}
        </Notice>
      ) : null}
    </>
  )
}

/** What was refused, where the server found more than this page knew. */
function Details({ failure: { details } }: { readonly failure: CallError }) {
  if (details.length === 0) return null
  return (
    <ul className="list-disc pl-4">
      {details.map(({ path, message }) => (
        <li key={`${path} ${message}`}>{message}</li>
      ))}
    </ul>
  )
}

/** Why the codes can be read but not changed. */
function Standing({ model: { chart } }: { readonly model: CodesModel }) {
  const words = {
    draft: chart.assigneeLabel ? `${chart.assigneeLabel} is coding it.` : 'Nobody has it yet.',
    returned: `Returned to ${chart.assigneeLabel ?? 'its coder'} to be mended.`,
    pending_audit: 'Submitted. It waits for its audit and cannot be changed.',
    completed: 'Completed. The audit approved these codes.',
  }
  return <Notice tone="information">{words[chart.status]}</Notice>
}
