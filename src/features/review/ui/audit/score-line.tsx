'use client'

import type { AuditScore, ScoreMethod } from '../../rules/score-audit'
import { methodWords } from '../score-words'
import { ScorePopover } from './score-popover'

const beside: readonly ScoreMethod[] = ['principal', 'poa']

/** The running score, with the two counts that are read first beside it. */
export function ScoreLine({ scores }: { readonly scores: readonly AuditScore[] }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <ScorePopover scores={scores} />
      {scores
        .filter(({ method, n }) => beside.includes(method) && n > 0)
        .map(({ method, correct, n }) => (
          <p key={method} className="text-13">
            <span className="block text-12 text-quiet">{methodWords[method].name}</span>
            <span className="figures">
              {correct} of {n}
            </span>
          </p>
        ))}
    </div>
  )
}
