import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among } from '../code-ranges'
import { hypertension } from '../curated/hypertension'
import { isDiabetes } from '../diabetic-link'
import { quoteNaming } from '../notes-naming'
import { perCode } from '../per-release'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const { heartFailure, chronicKidneyDisease } = hypertension.items
const hypertensive = among('I11-I13')

interface Partner {
  readonly present: (code: string) => boolean
  /** Codes of which the note at a combination code names one. */
  readonly examples: readonly string[]
  readonly shown: string
  readonly what: string
}

const stage: Partner = {
  present: chronicKidneyDisease,
  examples: ['N184', 'N186'],
  shown: 'N18.-',
  what: 'the stage of the chronic kidney disease',
}
const failure: Partner = {
  present: heartFailure,
  examples: ['I509'],
  shown: 'I50.-',
  what: 'the type of the heart failure',
}

/** A combination code for kidney disease or heart failure has the code that tells stage or type. */
export const cpl03: Rule = {
  id: 'CPL-03',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'E1x.22, I12 and I13 have N18.-; I11.0, I13.0 and I13.2 have I50.-',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a and I.C.14.a; use additional code at the codes',
  concerns: (code, release) => partnersOf(code, release).length > 0,
  check: (facts, concerned) =>
    concerned.flatMap(({ row, shown, code }) =>
      partnersOf(code, facts.release)
        .filter(({ present }) => !hasCode(facts, present))
        .map((missing) => ({
          row,
          message: `${shown} stands without ${missing.shown} for ${missing.what}.`,
          fix: { text: `Add the code of ${missing.shown} that is documented after ${shown}.` },
          ...missing.examples
            .map((one) => quoteNaming([code, 'useAdditionalCode', one], facts.release))
            .find(({ note }) => note !== undefined),
        })),
    ),
}

const partnersOf = perCode((code, release: ReleaseView): readonly Partner[] => {
  if (!hypertensive(code) && !isDiabetes(code)) return []
  const title = titleOf(code, release)
  const kidney = /\bchronic kidney disease/i.test(title) ? [stage] : []
  return title.includes('with heart failure') ? [failure, ...kidney] : kidney
})
