import { seventhOf } from './code-ranges'
import { neverAnEffect } from './curated/effects-of-substances'
import type { DiagnosisFact, Facts } from './facts'
import { indicatorOf } from './present-on-admission'
import { shownList } from './rows'
import { allSettings, type Issue, type Rule } from './rule'
import { comesBefore, putBefore } from './sequence'

type SubstanceFirstRule = Pick<Rule, 'id' | 'title' | 'citation'> & {
  readonly substances: (code: string) => boolean
  /** What the code stands for, in words: `poisoning`. */
  readonly event: string
}

/** A rule by which a poisoning or toxic effect stands before what it brought about. */
export function substanceFirstRule(rule: SubstanceFirstRule): Rule {
  const { id, title, citation, substances } = rule
  return {
    id,
    group: 'SEQ',
    severity: 'ERROR',
    settings: allSettings,
    title,
    citation,
    concerns: substances,
    check: (facts, concerned) => {
      const first = concerned.find(isCurrent)
      return first ? issuesOf(first, rule, facts) : []
    },
  }
}

/** A sequela follows its residual condition instead. */
function isCurrent({ code }: DiagnosisFact): boolean {
  return seventhOf(code) !== 'S'
}

/** An illness present on admission is no manifestation of what happened during the stay. */
function wasThereBefore(one: DiagnosisFact, first: DiagnosisFact): boolean {
  return indicatorOf(one) === 'Y' && indicatorOf(first) === 'N'
}

function issuesOf(first: DiagnosisFact, rule: SubstanceFirstRule, facts: Facts): Issue[] {
  const effects = facts.diagnoses.filter(
    (one) =>
      comesBefore(one, first) && !neverAnEffect.items(one.code) && !wasThereBefore(one, first),
  )
  const [effect] = effects
  if (!effect) return []
  return [
    {
      row: first.row,
      withRows: effects.map(({ row }) => row),
      message: `The ${rule.event} ${first.shown} follows ${shownList(effects)}; a ${rule.event} comes before its manifestations.`,
      fix: {
        text: `Put ${first.shown} before ${effect.shown}.`,
        change: putBefore(first, effect, facts),
      },
    },
  ]
}
