import { secondary } from './catalogue'
import type { Setting } from './coded-record'
import type { DiagnosisFact, Facts } from './facts'
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

const concerningAll = ruleSet(({ concerns, concernsPrincipal }) => !concerns && !concernsPrincipal)
const needingNothingElse = ruleSet(({ besides }) => !besides)
const byProcedure = secondary.flatMap(({ concernsProcedure }, place) =>
  concernsProcedure ? [{ concernsProcedure, place }] : [],
)

/** The rules that a code has a part in. */
interface CodeRules {
  readonly concerning: RuleSet
  readonly asPrincipal: RuleSet
  readonly besides: RuleSet
}

const rulesOf = perCode((code, release): CodeRules =>
  shared({
    concerning: ruleSet(({ concerns }) => concerns?.(code, release) === true),
    asPrincipal: ruleSet(({ concernsPrincipal }) => concernsPrincipal?.(code, release) === true),
    besides: ruleSet(({ besides }) => besides?.(code, release) === true),
  }),
)

/** A rule to ask, with the rows whose codes concern it: all, where it asks for none. */
export interface SelectedRule {
  readonly rule: Rule
  readonly rows: readonly DiagnosisFact[]
}

/** The rules of the setting that may have something to say of the record, in evaluation order. */
export function selectRules(facts: Facts): readonly SelectedRule[] {
  const { diagnoses, release, encounter } = facts
  const parts = diagnoses.map((row) => rulesOf(row, release))
  const selected: SelectedRule[] = []
  for (let word = 0; word < words; word += 1) {
    const wanted = wantedOf(facts, parts, word) & (ofSetting[encounter.setting][word] ?? 0)
    for (let rest = wanted; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      const rule = secondary[word * 32 + 31 - Math.clz32(bit)]
      if (!rule) continue
      const rows = rule.concerns
        ? diagnoses.filter((_, at) => ((parts[at]?.concerning[word] ?? 0) & bit) !== 0)
        : diagnoses
      selected.push({ rule, rows })
    }
  }
  return selected
}

/** The rules of one word that a code or procedure concerns, if what they need besides is there. */
function wantedOf(facts: Facts, parts: readonly CodeRules[], word: number): number {
  let wanted = (concerningAll[word] ?? 0) | procedureRules(facts, word)
  let besides = needingNothingElse[word] ?? 0
  for (const part of parts) {
    wanted |= part.concerning[word] ?? 0
    besides |= part.besides[word] ?? 0
  }
  const principal = parts[facts.diagnoses.findIndex((row) => row === facts.principal)]
  return (wanted | (principal?.asPrincipal[word] ?? 0)) & besides
}

function procedureRules({ procedures }: Facts, word: number): number {
  let wanted = 0
  for (const { code } of procedures) {
    for (const { concernsProcedure, place } of byProcedure) {
      if (place >>> 5 === word && concernsProcedure(code)) wanted |= 1 << (place & 31)
    }
  }
  return wanted
}

function ruleSet(includes: (rule: Rule) => boolean): RuleSet {
  const set = Array.from({ length: words }, () => 0)
  for (const [place, rule] of secondary.entries()) {
    const word = place >>> 5
    if (includes(rule)) set[word] = (set[word] ?? 0) | (1 << (place & 31))
  }
  return set
}

const distinct = new Map<string, CodeRules>()

/** Most codes have the part that their neighbours have, and share it with them. */
function shared(part: CodeRules): CodeRules {
  const key = Object.values(part).join(' ')
  const known = distinct.get(key) ?? part
  distinct.set(key, known)
  return known
}
