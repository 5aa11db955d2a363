'use client'

import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { RoundWords } from '../round-words'
import type { AuditDesk } from './use-audit-desk'
import type { Decision } from './use-decision'

interface DecisionNoticeProps {
  readonly desk: AuditDesk
  readonly decision: Decision
}

/** Why a decision did not stand; a conflict offers the newer version and keeps what was typed. */
export function DecisionNotice({ desk, decision }: DecisionNoticeProps) {
  const { error, dismiss, reload, sent } = decision
  const unsent = sent ? undefined : desk.unsent
  return (
    <>
      {error ? (
        <Notice
          tone={error.code === 'CONFLICT' ? 'warning' : 'error'}
          live
          title="The decision was not recorded"
          className="m-2"
          actions={
            error.code === 'CONFLICT' || error.code === 'INVALID_STATE' ? (
              <Button size="small" onClick={() => void reload()}>
                Reload
              </Button>
            ) : (
              <Button size="small" onClick={dismiss}>
                Understood
              </Button>
            )
          }
        >
          {error.message}
          {error.correlationId ? (
            <span className="block text-12 text-quiet">
              Reference <code>{error.correlationId}</code>
            </span>
          ) : null}
        </Notice>
      ) : null}
      {unsent ? (
        <Notice tone="warning" title="What you wrote was not recorded" className="m-2">
          <p className="mb-2">
            Someone else decided this audit. Your words are kept here until you leave the page.
          </p>
          <RoundWords findings={unsent.findings} feedback={unsent.feedback} />
        </Notice>
      ) : null}
    </>
  )
}
