'use client'

import { Popover } from '@/ui/popover'
import type { AuditScore } from '../../rules/score-audit'
import { intervalWords, methodWords, percent } from '../score-words'

interface ScorePopoverProps {
  readonly scores: readonly AuditScore[]
}

/** The running score; behind it every method with its n and interval. */
export function ScorePopover({ scores }: ScorePopoverProps) {
  const [headline] = scores
  if (!headline) return null
  return (
    <Popover
      label="Scores by every method"
      className="w-112"
      trigger={
        <button
          type="button"
          className="min-w-0 -mx-1.5 rounded-control px-1.5 py-0.5 text-left hover:bg-hover"
        >
          <span className="block text-12 text-quiet">{methodWords[headline.method].name}</span>
          <ScoreFigure score={headline} />
        </button>
      }
    >
      <div className="p-3">
        <table className="w-full text-13">
          <thead>
            <tr className="text-left text-12 text-quiet">
              <th scope="col" className="font-medium">
                Method
              </th>
              <th scope="col" className="text-right font-medium">
                Score
              </th>
              <th scope="col" className="text-right font-medium">
                n
              </th>
              <th scope="col" className="text-right font-medium">
                95 % interval
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.map((score) => (
              <MethodRow key={score.method} score={score} />
            ))}
          </tbody>
        </table>
        <p className="mt-2 text-12 text-quiet">
          Wilson intervals. Few codes say little: 19 of 20 may be anything from 76.4 to 99.1 %.
        </p>
      </div>
    </Popover>
  )
}

/** The share with its n and its interval, on one line. */
export function ScoreFigure({ score }: { readonly score: AuditScore }) {
  const { correct, n } = score
  if (n === 0) return <span className="text-13 text-quiet">no codes to count</span>
  return (
    <span className="figures text-13 whitespace-nowrap">
      <span className="font-semibold">{percent(correct / n)}</span>{' '}
      <span className="text-soft">
        {correct} of {n}
      </span>{' '}
      <span className="text-quiet">({intervalWords(score)})</span>
    </span>
  )
}

function MethodRow({ score }: { readonly score: AuditScore }) {
  const { method, correct, n } = score
  const { name, explanation } = methodWords[method]
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        {name}
        <span className="block text-12 text-quiet">{explanation}</span>
      </th>
      <td className="figures py-1 text-right whitespace-nowrap">
        {n === 0 ? '–' : percent(correct / n)}
      </td>
      <td className="figures py-1 pl-3 text-right">{n}</td>
      <td className="figures py-1 pl-3 text-right whitespace-nowrap">{intervalWords(score)}</td>
    </tr>
  )
}
