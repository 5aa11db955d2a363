import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { hypertension } from './curated/hypertension'
import type { DiagnosisFact, Facts } from './facts'
import { perFacts } from './per-facts'
import { perRelease } from './per-release'
import { hasCode, rowsOf } from './rows'
import { saysUnrelated } from './says-unrelated'
import { billableBelow, titleOf } from './titles'

/** What a code of I11 to I13 says, or what the conditions of a record ask of one. */
export interface HypertensiveDisease {
  readonly heart: boolean
  readonly failure: boolean
  readonly kidney: boolean
  /** Chronic kidney disease of stage 5 or end stage. */
  readonly late: boolean
}

const { heart, kidney, heartAndKidney, heartFailure, otherHeartDisease, chronicKidneyDisease } =
  hypertension.items
const cause = 'hypertens|htn|high blood pressure'
const heartUnrelated = saysUnrelated({ cause, effect: /heart|cardi|CHF|HFrEF|HFpEF/i })
const kidneyUnrelated = saysUnrelated({ cause, effect: /kidney|renal|CKD|nephr/i })

/** What the heart and kidney conditions of a record ask of its hypertension code. */
export const diseaseOf = perFacts((facts: Facts): HypertensiveDisease => {
  const stages = kidneyUnrelated(facts) ? [] : rowsOf(facts, chronicKidneyDisease)
  const linked = !heartUnrelated(facts)
  const failure = linked && hasCode(facts, heartFailure)
  const coded = facts.diagnoses.map(({ code }) => code)
  return {
    heart: failure || (linked && coded.some(otherHeartDisease)) || coded.some(namesHeart),
    failure,
    kidney: stages.length > 0 || coded.some(namesKidney),
    late: stages.some(({ code }) => isLate(titleOf(code, facts.release))),
  }
})

function namesHeart(code: string): boolean {
  return heart(code) || heartAndKidney(code)
}

function namesKidney(code: string): boolean {
  return kidney(code) || heartAndKidney(code)
}

/** What the title of a code of I11 to I13 says. */
export function diseaseNamed(code: string, release: ReleaseView): HypertensiveDisease {
  const title = titleOf(code, release)
  return {
    heart: namesHeart(code),
    failure: title.includes('with heart failure'),
    kidney: namesKidney(code),
    late: isLate(title),
  }
}

function isLate(title: string): boolean {
  return /stage 5|end stage/i.test(title)
}

const codesByDisease = perRelease((release): ReadonlyMap<string, string> => {
  const codes = ['I11', 'I12', 'I13'].flatMap((category) => billableBelow(category, release))
  return new Map(codes.map(({ code }) => [keyOf(diseaseNamed(code, release)), code]))
})

/** The code of I11 to I13 for this disease, undotted. */
export function codeFor(disease: HypertensiveDisease, release: ReleaseView): string | undefined {
  return codesByDisease(release).get(keyOf(disease))
}

function keyOf({ heart, failure, kidney, late }: HypertensiveDisease): string {
  return [heart, failure, kidney, late].map(Number).join('')
}

/** The conditions on the record that hypertension is taken to cause. */
export function conditionsOf(facts: Facts): readonly DiagnosisFact[] {
  return rowsOf(
    facts,
    (code) => heartFailure(code) || otherHeartDisease(code) || chronicKidneyDisease(code),
  )
}
