import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { JudgedFinding } from '../contract/answers'
import type { Judgement } from '../contract/chart-codes'
import { evaluate } from '../engine/evaluate'
import type { Finding } from '../engine/finding'
import { foldCovered } from '../engine/see-also'
import { takesAnswer } from './answer-findings'
import { subjectOf } from './finding-subject'
import { recordOf, type JudgedChart, type JudgedCode } from './record-of'

/**
 * What is said of a chart with these codes before anybody answers it. Answers are applied to one finding a
 * conflict, and not within the engine: an override of the specific rule holds for the general one behind it.
 */
export function judgeCodes(
  chart: JudgedChart,
  codes: readonly JudgedCode[],
  chosen: ChosenRelease,
): Judgement {
  const { findings, release, releaseNote } = evaluate(recordOf(chart, codes), chosen)
  return {
    findings: foldCovered(findings).map((finding) => withSubject(finding, codes)),
    releaseId: release,
    releaseNote: releaseNote ?? null,
  }
}

function withSubject(finding: Finding, codes: readonly JudgedCode[]): JudgedFinding {
  return takesAnswer(finding) ? { ...finding, about: subjectOf(finding, codes) } : finding
}
