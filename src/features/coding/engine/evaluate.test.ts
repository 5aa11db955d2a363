import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '@/testing/any-record'
import { excerptRelease } from '@/testing/official-release'
import { secondary } from './catalogue'
import type { CodedRecord } from './coded-record'
import { evaluate } from './evaluate'
import { deriveFacts, withoutRows } from './facts'
import { selectRules } from './select-rules'
import type { Finding } from './finding'

const release = excerptRelease()

const someRecord = anyRecord(release)

function judge(record: CodedRecord): readonly Finding[] {
  return evaluate(record, { release }).findings
}

describe('the engine', () => {
  it('never throws, and points only at rows that exist', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        for (const { row } of judge(record)) {
          if (row === undefined) continue
          expect(row).toBeGreaterThanOrEqual(1)
          expect(row).toBeLessThanOrEqual(record.diagnoses.length)
        }
      }),
    )
  })

  it('says the same of the same record', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect(judge(structuredClone(record))).toEqual(judge(record))
      }),
    )
  })

  it('leaves the record as it was', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const before = structuredClone(record)
        judge(record)
        expect(record).toEqual(before)
      }),
    )
  })

  it('does not mind the order of what has no sequence', () => {
    fc.assert(
      fc.property(someRecord, fc.func(fc.integer()), (record, orderOf) => {
        const { medications = [], procedures = [], overrides = [], override, ...rest } = record
        const order = shuffled(procedures, orderOf)
        const reordered = {
          ...rest,
          medications: shuffled(medications, orderOf),
          procedures: order,
          // One that says nothing of a rule twice: which rationale is quoted is for the first to say.
          overrides: shuffled(
            distinctRules([...(override ? [override] : []), ...overrides]),
            orderOf,
          ),
          diagnoses: record.diagnoses.map(({ evidence, ...one }) => ({
            ...one,
            ...(evidence ? { evidence: shuffled(evidence, orderOf) } : {}),
          })),
        }
        const before = judge({
          ...rest,
          medications,
          procedures,
          overrides: distinctRules([...(override ? [override] : []), ...overrides]),
        })
        const placed = before.map(({ procedureRow, ...one }) => ({
          ...one,
          ...(procedureRow === undefined
            ? {}
            : { procedureRow: placeOf(procedureRow, procedures, order) }),
        }))
        expect(sorted(judge(reordered))).toEqual(sorted(placed))
      }),
    )
  })

  it('gives a row at most one finding about its form', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const formRows = judge(record)
          .filter(({ rule }) => /^FMT-0[1346789]$/.test(rule))
          .map(({ row }) => row)
        expect(new Set(formRows).size).toBe(formRows.length)
      }),
    )
  })

  it('finds nothing by a rule on a record without the codes that concern it', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const facts = deriveFacts(record, release)
        const sound = withoutRows(
          facts,
          new Set(
            facts.entered.flatMap(({ row, code }) => (release.find(code)?.billable ? [] : [row])),
          ),
        )
        const { setting } = sound.encounter
        const selected = new Set(selectRules(sound).map(({ rule }) => rule))
        const others = secondary.filter(
          (one) => one.settings.includes(setting) && !selected.has(one),
        )
        for (const rule of others) {
          const concerned = sound.diagnoses.filter(({ code }) => rule.concerns?.(code, release))
          expect(rule.check(sound, concerned), rule.id).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names the release and passes on its note', () => {
    const record: CodedRecord = {
      encounter: { setting: 'outpatient', serviceDate: '2019-01-01' },
      patient: { sex: 'female', ageYears: 40 },
      diagnoses: [{ code: 'I10' }],
    }
    expect(evaluate(record, { release })).toEqual({ release: release.id, findings: [] })
    expect(evaluate(record, { release, note: 'nearest' })).toEqual({
      release: release.id,
      releaseNote: 'nearest',
      findings: [],
    })
  })
})

function shuffled<One>(ones: readonly One[], orderOf: (one: One) => number): One[] {
  return [...ones].sort((one, other) => orderOf(one) - orderOf(other))
}

function distinctRules<One extends { readonly rule: string }>(overrides: readonly One[]): One[] {
  return [...new Map(overrides.map((one) => [one.rule, one])).values()]
}

/** Where the procedure of a row stands in another order, by its identity. */
function placeOf<One>(row: number, before: readonly One[], after: readonly One[]): number {
  return after.findIndex((one) => one === before[row - 1]) + 1
}

function sorted(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, row, procedureRow, message }: Finding) =>
    JSON.stringify([rule, row, procedureRow, message])
  return [...findings].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
