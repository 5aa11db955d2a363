import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { secondary } from './catalogue'
import type { Setting } from './coded-record'
import type { DiagnosisFact } from './facts'
import { perCode } from './per-release'
import type { Rule } from './rule'

/** A set of rules of `secondary` by their place in it, 32 a word. */
type RuleSet = readonly number[]

const words = Math.ceil(secondary.length / 32)

const ofSetting: Readonly<Record<Setting, RuleSet>> = {
  inpatient: ruleSet(({ settings }) => settings.includes('inpatient')),
  outpatient: ruleSet(({ settings }) => settings.includes('outpatient')),
  professional: ruleSet(({ settings }) => settings.includes('professional')),
}

const concerningAll = ruleSet(({ concerns }) => concerns === undefined)

const concerning = perCode((code, release) =>
  ruleSet(({ concerns }) => concerns?.(code, release) === true),
)

export interface Selecting {
  readonly diagnoses: readonly DiagnosisFact[]
  readonly release: ReleaseView
  readonly setting: Setting
}

/** The rules of the setting that may have something to say of these rows, in evaluation order. */
export function selectRules({ diagnoses, release, setting }: Selecting): readonly Rule[] {
  const sets = diagnoses.map(({ code }) => concerning(code, release))
  const selected: Rule[] = []
  for (let word = 0; word < words; word += 1) {
    let wanted = concerningAll[word] ?? 0
    for (const set of sets) wanted |= set[word] ?? 0
    addRules(selected, wanted & (ofSetting[setting][word] ?? 0), word * 32)
  }
  return selected
}

/** Appends the rules whose bits are set, lowest first. */
function addRules(selected: Rule[], bits: number, from: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const rule = secondary[from + 31 - Math.clz32(rest & -rest)]
    if (rule) selected.push(rule)
  }
}

function ruleSet(includes: (rule: Rule) => boolean): RuleSet {
  const set = Array.from({ length: words }, () => 0)
  for (const [place, rule] of secondary.entries()) {
    const word = place >>> 5
    if (includes(rule)) set[word] = (set[word] ?? 0) | (1 << (place & 31))
  }
  return set
}
