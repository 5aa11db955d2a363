import type { ChosenRelease, ReleaseView } from '@/features/code-sets/contract/release-view'
import type { ExampleCode, ExampleProcedure, RuleExample } from '../../contract/rules'
import type { Evidence } from '../../engine/coded-record'
import { evaluate } from '../../engine/evaluate'
import { deriveFacts, type Facts } from '../../engine/facts'
import type { Finding } from '../../engine/finding'
import type { RuleCase } from './read-cases'

/** A case of a rule as a person reads it: its codes in words, and what the rule says of them. */
export function showExample(
  one: RuleCase,
  speaking: readonly string[],
  chosen: ChosenRelease,
): RuleExample {
  const passes = one.verdict === 'VALID'
  const facts = deriveFacts(one, chosen.release)
  const findings = findingsOf(one, speaking, chosen)
  const { setting, governingDate } = facts.encounter
  return {
    id: one.id,
    passes,
    note: one.note ?? null,
    setting,
    date: governingDate,
    patient: patientWords(one),
    circumstances: circumstancesOf(one),
    diagnoses: facts.entered.map((row) => exampleCode(row, facts, findings)),
    procedures: facts.procedures.map((row) => exampleProcedure(row, chosen.release, findings)),
    findings: findings.map(({ message, fix }) => ({ message, fix: fix?.text ?? null })),
    unjudged: passes || findings.length > 0 ? null : whyUnjudged(chosen),
  }
}

/** A case that passes may still be spoken of: by what only informs, or by what its rationale overrode. */
function findingsOf(
  one: RuleCase,
  speaking: readonly string[],
  chosen: ChosenRelease,
): readonly Finding[] {
  const expected = one.expectFindings.flatMap(({ rule, orRule }) => [rule, orRule ?? rule])
  return evaluate(one, chosen).findings.filter(
    ({ rule, severity }) =>
      (speaking.includes(rule) || expected.includes(rule)) &&
      (one.verdict === 'INVALID' || severity === 'INFO'),
  )
}

/** A failing case always has a finding where its release is loaded with the files that the rule reads. */
function whyUnjudged({ release, note }: ChosenRelease): string {
  return note ?? `${release.label} does not hold what this rule reads. Load the official files.`
}

function patientWords({ patient }: RuleCase): string {
  const { sex, ageYears, ageDays, birthDate } = patient
  const age = ageYears === undefined ? undefined : `${ageYears} years`
  const days = ageDays === undefined ? undefined : `${ageDays} days`
  const born = birthDate === undefined ? undefined : `born ${birthDate}`
  return [sex === 'unknown' ? 'sex unknown' : sex, age ?? days ?? born]
    .filter((word) => word !== undefined)
    .join(', ')
}

function circumstancesOf(one: RuleCase): RuleExample['circumstances'] {
  const { encounter, documentation, medications = [], override } = one
  const words = {
    Reason: encounter.reason,
    Note: documentation,
    Medications: medications.join(', '),
    Evidence: one.diagnoses
      .flatMap(({ evidence = [] }) => evidence)
      .map(evidenceWords)
      .join(', '),
    Override: override && `${override.rule}: ${override.rationale}`,
  }
  return Object.entries(words).flatMap(([term, said]) => (said ? [{ term, words: said }] : []))
}

function evidenceWords({ text, assertion, source }: Evidence): string {
  const known = [assertion, source].filter((word) => word !== undefined)
  return known.length === 0 ? `“${text}”` : `“${text}” (${known.join(', ')})`
}

function exampleCode(
  { row, shown, code, principal, poa }: Facts['entered'][number],
  { release }: Facts,
  findings: readonly Finding[],
): ExampleCode {
  return {
    code: shown,
    title: release.find(code)?.title ?? null,
    principal,
    poa: poa ?? null,
    marked: findings.some(
      (finding) => finding.row === row || (finding.withRows ?? []).includes(row),
    ),
  }
}

function exampleProcedure(
  { row, system, code, modifiers }: Facts['procedures'][number],
  release: ReleaseView,
  findings: readonly Finding[],
): ExampleProcedure {
  return {
    ...{ system, code, modifiers },
    title: titleOfProcedure(system, code, release),
    marked: findings.some(({ procedureRow }) => procedureRow === row),
  }
}

function titleOfProcedure(
  system: ExampleProcedure['system'],
  code: string,
  release: ReleaseView,
): string | null {
  const systems = system === 'ICD-10-PCS' ? ([system] as const) : (['HCPCS', 'CPT'] as const)
  const entries = systems.map((one) => release.findProcedure(one, code))
  return entries.find((entry) => entry !== undefined)?.title ?? null
}
