import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { StoredJudgement } from '../contract/stored-judgement'
import { evaluate } from '../engine/evaluate'
import { countFindings } from './count-findings'
import { recordOf, type JudgedChart, type JudgedCode } from './record-of'

/** What the engine says of a chart with these codes, with the counts that lists show. */
export function judgeCodes(
  chart: JudgedChart,
  codes: readonly JudgedCode[],
  chosen: ChosenRelease,
): StoredJudgement {
  const { findings, release, releaseNote } = evaluate(recordOf(chart, codes), chosen)
  return {
    findings,
    releaseId: release,
    releaseNote: releaseNote ?? null,
    ...countFindings(findings),
  }
}
