import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import { anyRecord } from '@/testing/any-record'
import { applyChange } from '@/testing/apply-change'
import { engineCases, isJudgedBy, judgeBy } from '@/testing/engine-cases'
import { engineWorlds } from '@/testing/engine-worlds'
import { excerptReleases } from '@/testing/official-release'
import type { CodedRecord } from './coded-record'
import type { Finding } from './finding'

const { releases } = excerptReleases()
const release = releases.at(-1)

/** What makes a change for the rules that share it. */
const shared =
  /from '\.\.\/(?:code-first-rule|substance-first-rule|long-term-drugs)'|checkDiabeticLinks/
const own = /\bchange(?::|,| \})|\bput(?:First|Before)\(/

/** The rules whose files make a change. */
const offering = readdirSync(join(import.meta.dirname, 'rules'))
  .filter((name) => {
    const text = readFileSync(join(import.meta.dirname, 'rules', name), 'utf8')
    return own.test(text) || shared.test(text)
  })
  .map((name) => name.replace('.ts', '').toUpperCase())

/** What a finding is about, whichever rows its codes stand in by now. */
function conflictOf({ rule, row, withRows = [] }: Finding, { diagnoses }: CodedRecord): string {
  const codes = [row, ...withRows].map((one) =>
    one === undefined ? '' : normaliseCode(diagnoses[one - 1]?.code ?? '').code,
  )
  return [rule, ...codes].join(' ')
}

type Judge = (record: CodedRecord) => readonly Finding[]

/** Applies each change that is offered by itself, and gives the rules that offered one. */
function applyEach(record: CodedRecord, judge: Judge): readonly string[] {
  const findings = judge(record)
  const offered = findings.flatMap((finding) =>
    finding.fix?.change ? [{ finding, change: finding.fix.change }] : [],
  )
  for (const { finding, change } of offered) {
    const mended = { ...record, diagnoses: applyChange(record.diagnoses, change) }
    const conflict = conflictOf(finding, record)
    const before = findings.filter((one) => conflictOf(one, record) === conflict)
    const after = judge(mended).filter((one) => conflictOf(one, mended) === conflict)
    expect(after.length, `${conflict} ${JSON.stringify(record)}`).toBeLessThan(before.length)
  }
  return offered.map(({ finding }) => finding.rule)
}

/** Applies the first change that is offered until none is; a row may be moved for each that it has to precede. */
function applyAll(record: CodedRecord, judge: Judge): CodedRecord {
  let current = record
  const most = record.diagnoses.length * (record.diagnoses.length + 3) + 8
  for (let step = 0; step <= most; step += 1) {
    const change = judge(current).find(({ fix }) => fix?.change)?.fix?.change
    if (!change) return current
    current = { ...current, diagnoses: applyChange(current.diagnoses, change) }
  }
  return current
}

describe('the change that a finding offers', () => {
  const judge: Judge = (record) => judgeBy(releases, record)
  const someRecord = release ? anyRecord(release) : fc.constant(engineCases[0] as CodedRecord)

  it('removes the finding', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        applyEach(record, judge)
      }),
      { numRuns: 400 },
    )
  })

  it('ends when the changes are applied one after the other', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const settled = applyAll(record, judge)
        expect(judge(settled).filter(({ fix }) => fix?.change)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe.each(engineWorlds.map((world) => [world.name, world] as const))(
  'by %s',
  (_name, world) => {
    const judge: Judge = (record) => judgeBy(world.releases, record)
    const cases = engineCases.filter((one) => isJudgedBy(one, world.releases))

    it('each change of each case removes its finding, and every rule that makes one is among them', () => {
      const seen = new Set(cases.flatMap((one) => applyEach(one, judge)))
      expect(offering.filter((rule) => !seen.has(rule))).toEqual([])
    })

    it('each case settles', () => {
      for (const one of cases) {
        const settled = applyAll(one, judge)
        expect(
          judge(settled).filter(({ fix }) => fix?.change),
          one.id,
        ).toEqual([])
      }
    })
  },
)
