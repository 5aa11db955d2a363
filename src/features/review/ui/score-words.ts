import type { AuditScore, ScoreMethod } from '../rules/score-audit'
import { wilsonInterval } from '../rules/wilson-interval'

export interface MethodWords {
  readonly name: string
  readonly explanation: string
}

/** Each method under its name: the figures differ too widely to be called "accuracy" alike. */
export const methodWords: Readonly<Record<ScoreMethod, MethodWords>> = {
  code_over_code: {
    name: 'Code over code',
    explanation: 'Correct codes of the codes in the reference.',
  },
  code_over_code_penalised: {
    name: 'Less overcoding',
    explanation: 'The same, less one for each code that has no place in the reference.',
  },
  principal: {
    name: 'Principal',
    explanation: 'The principal diagnosis is the one of the reference.',
  },
  poa: {
    name: 'Present on admission',
    explanation: 'Correct indicators of the codes that need one and that both have.',
  },
  case: { name: 'Case', explanation: 'The chart has no error at all.' },
  principal_twice: {
    name: 'Principal twice',
    explanation: 'Codes right, with a wrong principal counted as two errors.',
  },
}

/** `87.5 %`; whole percentages without a decimal. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10
  return `${Number.isInteger(rounded) ? rounded : rounded.toFixed(1)} %`
}

/** `52.9–97.8 %`, the Wilson 95 % interval; empty when nothing was counted. */
export function intervalWords({ correct, n }: Pick<AuditScore, 'correct' | 'n'>): string {
  const interval = wilsonInterval(correct, n)
  if (!interval) return ''
  const [low, high] = [interval.low, interval.high].map((share) => (share * 100).toFixed(1))
  return `${low}–${high} %`
}
