import { hypertension } from '../curated/hypertension'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const { chronicKidneyDisease } = hypertension.items

/** An encounter has one stage of chronic kidney disease. */
export const cmb24: Rule = {
  id: 'CMB-24',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'One stage of chronic kidney disease is reported; with N18.6 it is N18.6 alone',
  citation: 'ICD-10-CM Official Guidelines I.C.14.a.1',
  concerns: chronicKidneyDisease,
  check: (facts) => {
    const stages = rowsOf(facts, chronicKidneyDisease)
    if (stages.length < 2) return []
    const endStage = stages.find((one) => isEndStage(one, facts))
    const kept = endStage ?? stages.find((one) => !isUnspecified(one, facts)) ?? stages[0]
    if (!kept) return []
    return stages
      .filter((one) => one !== kept)
      .map((one) => ({
        row: one.row,
        withRows: [kept.row],
        message: `${one.shown} and ${kept.shown} are two stages of one chronic kidney disease.`,
        fix: fixFor(one, kept, facts),
      }))
  },
}

function isEndStage({ code }: DiagnosisFact, { release }: Facts): boolean {
  return titleOf(code, release) === 'End stage renal disease'
}

function isUnspecified({ code }: DiagnosisFact, { release }: Facts): boolean {
  return titleOf(code, release).endsWith('unspecified')
}

function fixFor(one: DiagnosisFact, kept: DiagnosisFact, facts: Facts): Fix {
  return isEndStage(kept, facts) || isUnspecified(one, facts)
    ? {
        text: `Remove ${one.shown}; ${kept.shown} says the stage.`,
        change: { kind: 'remove', row: one.row },
      }
    : { text: `Keep the stage that the provider documents for this encounter.` }
}
