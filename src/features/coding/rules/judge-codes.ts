import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { JudgedFinding } from '../contract/answers'
import type { Judgement } from '../contract/chart-codes'
import { evaluate } from '../engine/evaluate'
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

/** The finding with the codes that an answer to it names; one that was kept without them gets them here. */
export function withSubject(finding: JudgedFinding, codes: readonly JudgedCode[]): JudgedFinding {
  return finding.about === undefined && takesAnswer(finding)
    ? { ...finding, about: subjectOf(finding, codes) }
    : finding
}
