import type { JudgedFinding as Judged } from '../contract/answers'
import { answerOf, withoutAnswer } from '../rules/answer-findings'
import { AnswerWords, FindingWords } from './finding-words'

/** A finding as it was handed over, to be read: with the coder's answer where there is one. */
export function JudgedFinding({ finding }: { readonly finding: Judged }) {
  const asFound = withoutAnswer(finding)
  const answer = answerOf(finding)
  return (
    <div className="flex flex-col gap-0.5 border-l-2 border-line pl-2">
      <FindingWords finding={asFound} />
      {answer ? <AnswerWords finding={asFound} reason={answer.reason} /> : null}
    </div>
  )
}
