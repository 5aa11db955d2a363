'use client'

import { ExactTime } from '@/ui/exact-time'
import type { AuditView } from '../../contract/audits'
import { percent } from '../score-words'
import { AuditStatusTag } from '../audit-status-tag'
import { ScoreLine } from './score-line'

/** What was decided, by whom and when. */
export function DecidedFoot({ view }: { readonly view: AuditView }) {
  const { status, auditorLabel, decidedAt, scores, statedScore } = view
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-t border-line bg-paper px-3 py-2 text-13">
      <ScoreLine scores={scores} />
      {statedScore === null ? null : (
        <p>
          <span className="block text-12 text-quiet">Stated by the auditor</span>
          <span className="figures font-semibold">{percent(statedScore)}</span>
        </p>
      )}
      <p className="grow text-right">
        <AuditStatusTag status={status} />
        <span className="block text-12 text-quiet">
          {auditorLabel}
          {decidedAt ? (
            <>
              , <ExactTime at={decidedAt} />
            </>
          ) : null}
        </span>
      </p>
    </footer>
  )
}
