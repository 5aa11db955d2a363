import type { ChosenRelease } from '@/features/code-sets/contract/release-view'
import type { JudgedFinding } from '../contract/answers'
import type { Judgement } from '../contract/chart-codes'
import { evaluateFacts } from '../engine/evaluate'
import { deriveFacts } from '../engine/facts'
import { foldCovered } from '../engine/see-also'
import type { SiteRulesOfChart } from '../contract/site-rules'
import { takesAnswer } from './answer-findings'
import { subjectOf } from './finding-subject'
import { recordOf, type JudgedChart, type JudgedCode } from './record-of'
import { siteFindings } from './site/judge-site-rules'

/** The chart with the rules that the organization wrote for itself. */
export interface ChartToJudge extends JudgedChart {
  readonly siteRules: SiteRulesOfChart
}

/**
 * What the engine and the site rules say of a chart with these codes before anybody answers it. Answers are
 * applied to one finding a conflict, and not within the engine: an override of the specific rule holds for
 * the general one behind it.
 */
export function judgeCodes(
  chart: ChartToJudge,
  codes: readonly JudgedCode[],
  { release, note }: ChosenRelease,
): Judgement {
  const facts = deriveFacts(recordOf(chart, codes), release)
  const { findings } = evaluateFacts(facts)
  const all = [...foldCovered(findings), ...siteFindings(facts, chart.siteRules)]
  return {
    findings: all.map((finding) => withSubject(finding, codes)),
    releaseId: release.id,
    releaseNote: note ?? null,
  }
}

/** The finding with the codes that an answer to it names; one that was kept without them gets them here. */
export function withSubject(finding: JudgedFinding, codes: readonly JudgedCode[]): JudgedFinding {
  return finding.about === undefined && takesAnswer(finding)
    ? { ...finding, about: subjectOf(finding, codes) }
    : finding
}
