import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { secondary } from './catalogue'
import type { DiagnosisFact } from './facts'
import { perCode } from './per-release'
import type { Rule } from './rule'

/** A set of rules of `secondary` by their place in it, 32 a word. */
type RuleSet = readonly number[]

const words = Math.ceil(secondary.length / 32)

const concerningAll = ruleSet(({ concerns }) => concerns === undefined)

const concerning = perCode((code, release) =>
  ruleSet(({ concerns }) => concerns?.(code, release) === true),
)

/** The rules that may have something to say of a record with these rows, in evaluation order. */
export function selectRules(diagnoses: readonly DiagnosisFact[], release: ReleaseView): Rule[] {
  const wanted = [...concerningAll]
  for (const { code } of diagnoses) {
    const own = concerning(code, release)
    for (let word = 0; word < words; word += 1)
      wanted[word] = (wanted[word] ?? 0) | (own[word] ?? 0)
  }
  return secondary.filter((_, place) => holds(wanted, place))
}

function ruleSet(includes: (rule: Rule) => boolean): RuleSet {
  const set = Array.from({ length: words }, () => 0)
  for (const [place, rule] of secondary.entries()) {
    const word = place >>> 5
    if (includes(rule)) set[word] = (set[word] ?? 0) | (1 << (place & 31))
  }
  return set
}

function holds(set: RuleSet, place: number): boolean {
  return (((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}
