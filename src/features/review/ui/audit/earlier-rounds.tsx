import { ExactTime } from '@/ui/exact-time'
import type { AuditRound } from '../../contract/audits'
import { AuditStatusTag } from '../audit-status-tag'
import { RoundWords } from '../round-words'
import { ScoreFigure } from './score-popover'
import { ValidationList } from './validation-list'

/** The rounds before this one with all that was said; folded until one opens them. */
export function EarlierRounds({ rounds }: { readonly rounds: readonly AuditRound[] }) {
  if (rounds.length === 0) return null
  return (
    <section aria-label="Earlier rounds" className="border-b border-line">
      {rounds.map((round) => {
        const [headline] = round.scores
        return (
          <details key={round.auditId} className="group border-t border-line first:border-t-0">
            <summary className="ring-inside flex min-h-9 cursor-pointer flex-wrap items-center gap-x-3 px-3 py-1 text-13 hover:bg-hover pointer-coarse:min-h-11">
              <span className="font-medium">Round {round.round}</span>
              <AuditStatusTag status={round.status} />
              <span className="text-12 text-quiet">
                {round.auditorLabel}
                {round.decidedAt ? (
                  <>
                    , <ExactTime at={round.decidedAt} />
                  </>
                ) : null}
              </span>
              {headline ? <ScoreFigure score={headline} /> : null}
            </summary>
            <div className="px-3 pb-3">
              <RoundWords findings={round.findings} feedback={round.feedback} />
              <ValidationList
                label={`Answers of round ${round.round}`}
                findings={round.answered}
                className="pt-2"
              />
            </div>
          </details>
        )
      })}
    </section>
  )
}
