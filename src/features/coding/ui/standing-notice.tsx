'use client'

import Link from 'next/link'
import type { ChartStanding } from '@/features/charts/contract/chart-view'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { StandingChange } from './standing-change'

interface StandingNoticeProps {
  readonly change: StandingChange | undefined
  /** As the server has it. */
  readonly now: ChartStanding | undefined
  /** The person on this page could change the codes when it was opened. */
  readonly editable: boolean
  readonly reloading: boolean
  readonly onReload: () => void
}

/** Says at once what others did to the chart that is open, and offers it as it is now. */
export function StandingNotice(props: StandingNoticeProps) {
  const { change, now, editable, reloading, onReload } = props
  if (!change) return null
  const { title, more } = wordsOf(change, now)
  return (
    <Notice
      live
      tone="information"
      title={title}
      className="mx-3 my-2 print:hidden"
      actions={
        change === 'taken' ? (
          <Button asChild size="small">
            <Link href="/">To your start page</Link>
          </Button>
        ) : (
          <Button size="small" busy={reloading} onClick={onReload}>
            {editable ? 'Reload, keep what I typed' : 'Reload'}
          </Button>
        )
      }
    >
      {more}
    </Notice>
  )
}

function wordsOf(change: StandingChange, now: ChartStanding | undefined) {
  const coder = now?.assigneeLabel
  const words: Record<StandingChange, { readonly title: string; readonly more: string }> = {
    taken: {
      title: 'This chart was taken from your desk',
      more: 'It is with another coder or with nobody now. What is on this page stays until you leave it, and can no longer be saved.',
    },
    reassigned: {
      title: coder ? `This chart was given to ${coder}` : 'This chart was taken from its coder',
      more: 'The codes shown here are as they were when you opened it.',
    },
    submitted: {
      title: 'This chart was submitted to the audit',
      more: 'It cannot be changed until the audit is decided.',
    },
    returned: {
      title: 'The audit returned this chart',
      more: 'Reload to see what to mend.',
    },
    approved: {
      title: 'The audit approved this chart',
      more: 'Its codes are final.',
    },
    reopened: {
      title: 'This chart can be coded again',
      more: 'Reload to see it as it is now.',
    },
    changed: {
      title: 'This chart was changed elsewhere since you opened it',
      more: 'Reloading brings the newer version.',
    },
  }
  return words[change]
}
