import { SeverityMark } from '@/ui/severity-mark'
import type { JudgedFinding as Judged } from '../contract/answers'
import { answerOf, withoutAnswer } from '../rules/answer-findings'
import { AnswerWords, FindingWords } from './finding-words'
import { RuleLink } from './rule-link'

interface JudgedFindingProps {
  readonly finding: Judged
  /** Only how grave, by which rule, and the answer. */
  readonly brief?: boolean
}

/** A finding as it was handed over, to be read: with the coder's answer where there is one. */
export function JudgedFinding({ finding, brief = false }: JudgedFindingProps) {
  const asFound = withoutAnswer(finding)
  const answer = answerOf(finding)
  return (
    <div className="flex flex-col gap-0.5 border-l-2 border-line pl-2">
      {brief ? (
        <p className="text-12" title={asFound.message}>
          <SeverityMark severity={asFound.severity} className="mr-2" />
          <RuleLink rule={asFound.rule} />
        </p>
      ) : (
        <FindingWords finding={asFound} />
      )}
      {answer ? <AnswerWords finding={asFound} reason={answer.reason} /> : null}
    </div>
  )
}
