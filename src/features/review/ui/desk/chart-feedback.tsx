'use client'

import { Check } from 'lucide-react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { Notice } from '@/ui/notice'
import type { AuditRound } from '../../contract/audits'
import { wordsOnChart } from '../../rules/words-on-code'
import { RoundWords } from '../round-words'
import { useLatestRound } from './use-latest-round'

/** Above the codes of the desk: how the last audit ended, and what it said of the chart as a whole. */
export function ChartFeedback({ chartId }: { readonly chartId: string }) {
  const round = useLatestRound(chartId)
  if (!round) return null
  const { findings, feedback, onCodes } = wordsOnChart(round)
  return (
    <div className="p-2">
      <Notice
        tone={round.status === 'returned' ? 'warning' : 'success'}
        title={`Round ${round.round} was ${round.status} by ${round.auditorLabel ?? 'an auditor'}`}
      >
        <p className="text-12 text-quiet">
          {round.decidedAt ? <ExactTime at={round.decidedAt} /> : null}
          {onCodes > 0
            ? `; ${onCodes} ${onCodes === 1 ? 'remark stands' : 'remarks stand'} with the codes`
            : null}
        </p>
        {findings.length + feedback.length > 0 ? (
          <div className="mt-2">
            <RoundWords findings={findings} feedback={feedback} />
          </div>
        ) : null}
        <ReadButton round={round} />
      </Notice>
    </div>
  )
}

/** Says that the feedback was read; for the coder it was written to, while some is unread. */
function ReadButton({ round }: { readonly round: AuditRound }) {
  const utils = trpc.useUtils()
  const me = trpc.identity.me.useQuery()
  const mark = trpc.feedback.markRead.useMutation({
    onSettled: () => Promise.all([utils.review.rounds.invalidate(), utils.feedback.invalidate()]),
  })
  const unread = round.feedback.filter(
    ({ coderId, readAt }) => readAt === null && coderId === me.data?.userId,
  )
  if (unread.length === 0) return null
  return (
    <Button
      size="small"
      icon={Check}
      className="mt-2"
      busy={mark.isPending}
      onClick={() => mark.mutate({ ids: unread.map(({ id }) => id) })}
    >
      Mark as read
    </Button>
  )
}
