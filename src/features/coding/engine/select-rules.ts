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

/**
 * The rules that a code has a part in, in one row, since one row is read faster than three: those that it
 * concerns, those that it concerns as the principal code, those that want it besides.
 */
type CodeRules = readonly number[]
const asPrincipal = words
const asBesides = 2 * words

const rulesOf = perCode((code, release): CodeRules =>
  shared([
    ...ruleSet(({ concerns }) => concerns?.(code, release) === true),
    ...ruleSet(({ concernsPrincipal }) => concernsPrincipal?.(code, release) === true),
    ...ruleSet(({ besides }) => besides?.(code, release) === true),
  ]),
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
      const rows = rule.concerns ? concernedRows(diagnoses, parts, [word, bit]) : diagnoses
      selected.push({ rule, rows })
    }
  }
  return selected
}

function concernedRows(
  diagnoses: readonly DiagnosisFact[],
  parts: readonly CodeRules[],
  [word, bit]: readonly [number, number],
): readonly DiagnosisFact[] {
  const rows: DiagnosisFact[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const row = ((parts[at]?.[word] ?? 0) & bit) === 0 ? undefined : diagnoses[at]
    if (row) rows.push(row)
  }
  return rows
}

/** The rules of one word that a code or procedure concerns, if what they need besides is there. */
function wantedOf(facts: Facts, parts: readonly CodeRules[], word: number): number {
  let wanted = (concerningAll[word] ?? 0) | procedureRules(facts, word)
  let besides = needingNothingElse[word] ?? 0
  for (const part of parts) {
    wanted |= part[word] ?? 0
    besides |= part[asBesides + word] ?? 0
  }
  const { principal, release } = facts
  if (principal) wanted |= rulesOf(principal, release)[asPrincipal + word] ?? 0
  return wanted & besides
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
  const key = part.join(' ')
  const known = distinct.get(key) ?? part
  distinct.set(key, known)
  return known
}
