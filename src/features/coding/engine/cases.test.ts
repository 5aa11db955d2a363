import { describe, expect, it } from 'vitest'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import {
  engineCases,
  isJudgedBy,
  judgeBy,
  ownCases,
  type EngineCase,
  type ExpectedFinding,
} from '@/testing/engine-cases'
import { engineWorlds, type EngineWorld } from '@/testing/engine-worlds'
import { catalogue, conventions, precedence, secondary } from './catalogue'
import type { CodedRecord } from './coded-record'
import type { Finding } from './finding'
import { ruleGroups, type CatalogueEntry, type Convention, type Rule } from './rule'

const starter = [buildReleaseView(starterRelease)]
const severityOf = new Map(catalogue.map(({ id, severity }) => [id, severity]))
const entries: readonly (Rule | Convention)[] = [...catalogue, ...conventions]
const isOwn = new Set(ownCases)

function casesOf({ id }: CatalogueEntry): readonly EngineCase[] {
  return engineCases.filter(({ rule }) => rule === id)
}

function isInformation(entry: Rule | Convention): boolean {
  return 'severity' in entry && entry.severity === 'INFO'
}

function countingCases(rule: CatalogueEntry, { releases }: EngineWorld): readonly EngineCase[] {
  return casesOf(rule).filter((one) => isJudgedBy(one, releases))
}

function isExpected(expected: ExpectedFinding): (finding: Finding) => boolean {
  const { rule, orRule, row, rowAnyOf, procedureRow } = expected
  return (found) =>
    (found.rule === rule || found.rule === orRule) &&
    found.severity === severityOf.get(found.rule) &&
    (row === undefined || found.row === row) &&
    (rowAnyOf === undefined || rowAnyOf.includes(found.row ?? 0)) &&
    (procedureRow === undefined || found.procedureRow === procedureRow)
}

describe.each(engineWorlds.map((world) => [world.name, world] as const))(
  'by %s',
  (_name, world) => {
    describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_id, rule) => {
      const spoken = 'through' in rule ? rule.through : [rule.id]
      const counting = countingCases(rule, world)

      it.each(counting.map((one) => [one.id, one.note ?? one.verdict, one] as const))(
        '%s: %s',
        (_id, _note, one) => {
          const found = judgeBy(world.releases, one)
          const grave = found.filter(
            (finding) =>
              spoken.includes(finding.rule) && ['ERROR', 'WARN'].includes(finding.severity),
          )
          if (one.verdict === 'VALID') expect(grave).toEqual([])
          for (const expected of one.expectFindings) {
            expect(found.filter(isExpected(expected)), JSON.stringify(found)).not.toEqual([])
          }
          if (isOwn.has(one)) expect(grave.length).toBeLessThanOrEqual(one.expectFindings.length)
        },
      )

      it('says how to mend what it finds', () => {
        const found = counting.flatMap((one) => judgeBy(world.releases, one))
        for (const { message, fix } of found.filter(({ rule: id }) => spoken.includes(id))) {
          expect(message).toMatch(/\.$/)
          expect(fix?.text).toMatch(/\.$/)
        }
      })
    })
  },
)

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, rule) => {
  it('has at least three cases, among them one that passes and one that fails', () => {
    const own = casesOf(rule)
    expect(own.length).toBeGreaterThanOrEqual(3)
    expect(own.some(({ verdict }) => verdict === 'VALID')).toBe(true)
    expect(own.some(({ verdict }) => verdict === 'INVALID') || isInformation(rule)).toBe(true)
  })

  it('cites its source, says what must hold and judges some setting', () => {
    expect(rule.citation).toMatch(/\S{3}/)
    expect(rule.title.length).toBeGreaterThan(10)
    expect(rule.settings.length).toBeGreaterThan(0)
    expect(id.startsWith(`${rule.group}-`)).toBe(true)
  })
})

describe('the catalogue', () => {
  it('holds each rule once', () => {
    const ids = entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('judges format in the order of precedence and the other groups in the order of evaluation', () => {
    expect(precedence.map(({ id }) => id)).toEqual([
      'FMT-01',
      'FMT-08',
      'FMT-07',
      'FMT-09',
      'FMT-06',
      'FMT-05',
      'FMT-04',
      'FMT-03',
    ])
    const order = secondary.map(({ group }) => ruleGroups.indexOf(group))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('has no own case for a rule that it does not hold, and no case twice', () => {
    const ids = new Set(entries.map(({ id }) => id))
    expect(ownCases.filter(({ rule }) => !ids.has(rule))).toEqual([])
    expect(new Set(engineCases.map(({ id }) => id)).size).toBe(engineCases.length)
  })
})

describe('one root cause', () => {
  const record = (codes: readonly string[]): CodedRecord => ({
    encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
    patient: { sex: 'male', ageYears: 58 },
    diagnoses: codes.map((code) => ({ code })),
  })
  const judge = (one: CodedRecord) => judgeBy(starter, one)

  it('gives one format finding a row and no secondary finding on a row that failed', () => {
    const found = judge(record(['W19.A', 'W19.A', 'E11', 'E11']))
    expect(found.map(({ rule, row }) => [rule, row])).toEqual([
      ['FMT-08', 1],
      ['FMT-08', 2],
      ['FMT-04', 3],
      ['FMT-04', 4],
    ])
  })

  it('notes the entry that was normalised, and reads it as the code it means', () => {
    expect(judge(record(['e119']))).toMatchObject([
      {
        rule: 'FMT-02',
        severity: 'INFO',
        row: 1,
        fix: { change: { kind: 'replace', row: 1, code: 'E11.9' } },
      },
    ])
  })

  it.each([
    ['W19.A', 'W19.XXXA'],
    ['T36.01A', 'T36.0X1A'],
    ['E11.9XXA', 'E11.9'],
    ['S06.00XA', 'S06.0X0A'],
  ])('offers %s as %s where nothing else can be meant', (entered, meant) => {
    expect(judge(record([entered]))[0]?.fix?.change).toEqual({
      kind: 'replace',
      row: 1,
      code: meant,
    })
  })

  it('names the codes below a header', () => {
    const [finding] = judge(record(['N18.3']))
    for (const code of ['N18.30', 'N18.31', 'N18.32']) expect(finding?.fix?.text).toContain(code)
  })
})
