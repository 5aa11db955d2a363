import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { StoredJudgement } from '../contract/stored-judgement'
import { evaluate } from '../engine/evaluate'
import { foldCovered } from '../engine/see-also'
import { countFindings } from './count-findings'
import { recordOf, type JudgedChart, type JudgedCode } from './record-of'

/** What the engine says of a chart with these codes, with the counts that lists show. */
export function judgeCodes(
  chart: JudgedChart,
  codes: readonly JudgedCode[],
  chosen: ChosenRelease,
): StoredJudgement {
  const { findings: all, release, releaseNote } = evaluate(recordOf(chart, codes), chosen)
  const findings = foldCovered(all)
  return {
    findings,
    releaseId: release,
    releaseNote: releaseNote ?? null,
    ...countFindings(findings),
  }
}
