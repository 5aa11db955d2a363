import { describe, expect, it } from 'vitest'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import { groupByKey } from '@/features/code-sets/rules/group-by-key'
import type { CodeListId } from '@/features/code-sets/contract/code-lists'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { engineCases, isJudgedBy, judgeBy, type EngineCase } from '@/testing/engine-cases'
import { engineWorlds, type EngineWorld } from '@/testing/engine-worlds'
import { whyNoSiblings, withSiblings } from '@/testing/sibling-codes'
import { catalogue } from './catalogue'
import type { CodedRecord } from './coded-record'
import { evaluate } from './evaluate'

/** Fewer swaps than this prove nothing of a rule. */
const enough = 4
const severityOf = new Map(catalogue.map(({ id, severity }) => [id, severity]))

/** Rules that a sibling of a failing case leaves by the very nature of what they are about. */
const aboutOneCode: Readonly<Record<string, string>> = {
  'CMB-23': 'The combination code names MRSA; its siblings name other organisms.',
  'CPL-15': 'The query is about the unspecified code; its siblings are the specific ones.',
  'EXC-01': 'The note stands at one code and names one code.',
  'SEQ-12': 'The siblings of an adverse effect are poisonings by the same drug.',
  'SEQ-28': 'One pneumonia is due to COVID-19; its siblings are due to other viruses.',
}

/** Rules by which most siblings of a valid case are faulty, and rightly so. */
const siblingsAtFault: Readonly<Record<string, string>> = {
  'CPL-02':
    'The case has the one code for the drug; its siblings are for other drugs, so it lacks again.',
  'SEQ-18':
    'The case has the exception; its siblings may only come first, and none of them does there.',
}

interface Swapped {
  readonly rule: string
  readonly verdict: EngineCase['verdict']
  readonly isFound: boolean
}

function newestOf({ releases }: EngineWorld): ReleaseView {
  const release = releases.at(-1)
  if (!release) throw new Error('The world has no release.')
  return release
}

function swappedIn(world: EngineWorld): readonly Swapped[] {
  const { releases } = world
  const release = newestOf(world)
  const judged = engineCases.filter((one) => severityOf.has(one.rule) && isJudgedBy(one, releases))
  return judged.flatMap((one) =>
    withSiblings(one, release).map((sibling) => ({
      rule: one.rule,
      verdict: one.verdict,
      isFound: isFound(sibling, releases),
    })),
  )
}

/** The rules of whose valid or invalid cases none has a sibling, and why. */
function unswappedIn(world: EngineWorld): readonly string[] {
  const { releases } = world
  const release = newestOf(world)
  const judged = engineCases.filter((one) => severityOf.has(one.rule) && isJudgedBy(one, releases))
  const groups = groupByKey(judged, ({ rule, verdict }) => `${rule} ${verdict}`)
  return [...groups]
    .filter(([, cases]) => cases.every((one) => withSiblings(one, release).length === 0))
    .map(([group, cases]) => [
      group,
      ...new Set(cases.map((one) => whyNoSiblings(one, release)).sort()),
    ])
    .map((line) => line.join('; '))
    .sort()
}

/** As an expected case is found: by its rule, and gravely enough where it is to be silent. */
function isFound(one: EngineCase, releases: readonly ReleaseView[]): boolean {
  return judgeBy(releases, one).some(
    ({ rule, severity }) =>
      rule === one.rule &&
      (one.verdict === 'INVALID'
        ? severity === severityOf.get(rule)
        : severity === 'ERROR' || severity === 'WARN'),
  )
}

/** The rules of which fewer than this share of enough swapped cases are as wanted. */
function rulesBelow(share: number, swapped: readonly Swapped[], wanted: boolean): string[] {
  const rules = groupByKey(swapped, ({ rule }) => rule)
  return [...rules]
    .filter(([, tried]) => tried.length >= enough)
    .filter(
      ([, tried]) =>
        tried.filter(({ isFound }) => isFound === wanted).length < share * tried.length,
    )
    .map(([rule]) => rule)
}

/** What must be so of any record by the official lists alone, beside what the engine says of it. */
const statedByLists: Readonly<Record<string, (record: CodedRecord, r: ReleaseView) => boolean>> = {
  'DEM-01': listedOutside('mceNewborn', [0, 0]),
  'DEM-02': listedOutside('mcePediatric', [0, 17]),
  'DEM-03': listedOutside('mceMaternity', [9, 64]),
  'DEM-04': listedOutside('mceAdult', [15, 124]),
  'DEM-05': ({ patient, ...record }, release) =>
    patient.sex === 'male' && listed('mceFemale', record, release) > 0,
  'DEM-06': ({ patient, ...record }, release) =>
    patient.sex === 'female' && listed('mceMale', record, release) > 0,
  'FMT-10': ({ diagnoses }) => {
    const codes = diagnoses.map(({ code }) => normaliseCode(code).code)
    return new Set(codes).size < codes.length
  },
  'POA-01': ({ encounter, diagnoses }, release) =>
    encounter.setting === 'inpatient' &&
    diagnoses.some(
      ({ code, poa }) =>
        !'YNUW'.includes(poa?.trim().toUpperCase() || '?') && !isListed('poaExempt', code, release),
    ),
  'POA-02': ({ encounter, diagnoses }, release) =>
    encounter.setting === 'inpatient' &&
    diagnoses.some(({ code, poa }) => poa?.trim() && isListed('poaExempt', code, release)),
  'POA-03': ({ encounter, diagnoses }) =>
    encounter.setting !== 'inpatient' && diagnoses.some(({ poa }) => poa?.trim()),
  'SEQ-01': (record) => /^[VWXY]/i.test(principalOf(record)),
  'SEQ-07': (record) => principalOf(record).startsWith('R652'),
}

function listedOutside(list: CodeListId, [from, to]: readonly [number, number]) {
  return (record: CodedRecord, release: ReleaseView) => {
    const { ageYears, ageDays } = record.patient
    const age = ageYears ?? (ageDays === undefined ? undefined : Math.floor(ageDays / 365.25))
    const isPossible = age !== undefined && age >= 0 && age <= 124
    return isPossible && (age < from || age > to) && listed(list, record, release) > 0
  }
}

function listed(
  list: CodeListId,
  { diagnoses }: Pick<CodedRecord, 'diagnoses'>,
  release: ReleaseView,
): number {
  return diagnoses.filter(({ code }) => isListed(list, code, release)).length
}

function isListed(list: CodeListId, entered: string, release: ReleaseView): boolean {
  return release.isListed(list, normaliseCode(entered).code)
}

function principalOf({ diagnoses }: CodedRecord): string {
  const principal = diagnoses.find((one) => one.principal) ?? diagnoses[0]
  return normaliseCode(principal?.code ?? '').code
}

function isSound({ diagnoses, patient }: CodedRecord, release: ReleaseView): boolean {
  return (
    patient.birthDate === undefined &&
    diagnoses.every(({ code }) => release.find(normaliseCode(code).code)?.billable)
  )
}

describe.each(engineWorlds.map((world) => [world.name, world] as const))(
  'by %s',
  (_name, world) => {
    const swapped = swappedIn(world)
    const invalid = swapped.filter(({ verdict }) => verdict === 'INVALID')
    const valid = swapped.filter(({ verdict }) => verdict === 'VALID')

    it('each rule finds in a sibling of the code of a case what it finds in the case', () => {
      // A rule that held only for the codes of its cases would find none of their siblings.
      const literal = rulesBelow(Number.MIN_VALUE, invalid, true)
      expect(literal.filter((rule) => !(rule in aboutOneCode))).toEqual([])
      expect(invalid.filter((one) => one.isFound).length).toBeGreaterThan(invalid.length / 2)
    })

    it('each rule is as silent of a sibling of the code of a valid case as of the case', () => {
      // A rule whose exceptions held only for the codes of its cases would find most siblings faulty.
      const literal = rulesBelow(0.5, valid, false)
      expect(literal.filter((rule) => !(rule in siblingsAtFault))).toEqual([])
      expect(valid.filter((one) => !one.isFound).length).toBeGreaterThan(valid.length * 0.85)
    })

    it('a sibling makes a fault by an official list exactly where the list says so', () => {
      const release = newestOf(world)
      const fired = new Set<string>()
      const records = engineCases.flatMap((one) => withSiblings(one, release))
      for (const record of records.filter((one) => isSound(one, release))) {
        const found = new Set(evaluate(record, { release }).findings.map(({ rule }) => rule))
        for (const [rule, isStated] of Object.entries(statedByLists)) {
          const isFault = Boolean(isStated(record, release))
          if (isFault) fired.add(rule)
          expect(found.has(rule), `${rule} ${JSON.stringify(record)}`).toBe(isFault)
        }
      }
      expect([...fired].sort()).toEqual(Object.keys(statedByLists).sort())
    })

    it('the cases of a rule that are all left unswapped are listed with the reason that the tree gives', async () => {
      const lines = unswappedIn(world).join('\n')
      await expect(`${lines}\n`).toMatchFileSnapshot(
        `./cases/without-siblings/${world.name.replaceAll(' ', '-')}.txt`,
      )
    })
  },
)
