import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import type { CodedRecord } from './coded-record'
import { evaluate } from './evaluate'
import type { Change, Finding } from './finding'

const release = buildReleaseView(starterRelease)
const known = starterRelease.entries.map(({ code }) => code)

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const knownCode = fc.constantFrom(...known)
const character = fc.constantFrom(...'0123456789ABCDSXZ.- ')
const damagedCode = fc
  .tuple(knownCode, fc.nat(8), character)
  .map(([code, at, put]) => code.slice(0, at) + put + code.slice(at))
const entry = fc.oneof(knownCode, damagedCode, fc.string({ unit: 'binary', maxLength: 12 }))

const diagnosis = fc.record(
  { code: entry, principal: fc.boolean(), poa: fc.string({ maxLength: 2 }) },
  { requiredKeys: ['code'] },
)
const dates = fc.oneof(
  fc.record({ serviceDate: day }),
  fc.record({ admitDate: day, dischargeDate: day }),
)
const setting = fc.constantFrom(
  'inpatient' as const,
  'outpatient' as const,
  'professional' as const,
)
const patient = fc.record(
  {
    sex: fc.constantFrom('male' as const, 'female' as const, 'unknown' as const),
    ageYears: fc.double(),
    ageDays: fc.double(),
    birthDate: day,
    deathDate: day,
  },
  { requiredKeys: ['sex'] },
)
const procedure = fc.record({
  system: fc.constantFrom('ICD-10-PCS' as const, 'CPT/HCPCS' as const),
  code: fc.string({ maxLength: 8 }),
})

const anyRecord: fc.Arbitrary<CodedRecord> = fc.record({
  encounter: fc.tuple(setting, dates).map(([one, when]) => ({ setting: one, ...when })),
  patient,
  diagnoses: fc.array(diagnosis, { maxLength: 12 }),
  procedures: fc.array(procedure, { maxLength: 3 }),
  medications: fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }),
})

function judge(record: CodedRecord): readonly Finding[] {
  return evaluate(record, { release }).findings
}

describe('the engine', () => {
  it('never throws, and points only at rows that exist', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
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
      fc.property(anyRecord, (record) => {
        expect(judge(structuredClone(record))).toEqual(judge(record))
      }),
    )
  })

  it('leaves the record as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const before = structuredClone(record)
        judge(record)
        expect(record).toEqual(before)
      }),
    )
  })

  it('does not mind the order of what has no sequence', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const reordered = {
          ...record,
          medications: [...(record.medications ?? [])].reverse(),
        }
        expect(judge(reordered)).toEqual(judge(record))
      }),
    )
  })

  it('gives a row at most one finding about its form', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const formRows = judge(record)
          .filter(({ rule }) => /^FMT-0[1346789]$/.test(rule))
          .map(({ row }) => row)
        expect(new Set(formRows).size).toBe(formRows.length)
      }),
    )
  })

  it('settles when the changes that it offers are applied one after the other', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const settled = applyAll(record)
        expect(judge(settled).filter(({ fix }) => fix?.change)).toEqual([])
      }),
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

/** Every change mends at least one row for good, so their number is bounded. */
function applyAll(record: CodedRecord): CodedRecord {
  let current = record
  for (let step = 0; step <= record.diagnoses.length * 3; step += 1) {
    const change = judge(current).find(({ fix }) => fix?.change)?.fix?.change
    if (!change) return current
    current = { ...current, diagnoses: apply(current.diagnoses, change) }
  }
  return current
}

function apply(diagnoses: CodedRecord['diagnoses'], change: Change): CodedRecord['diagnoses'] {
  switch (change.kind) {
    case 'replace':
      return diagnoses.map((one, at) =>
        at + 1 === change.row ? { ...one, code: change.code } : one,
      )
    case 'remove':
      return diagnoses.filter((_, at) => at + 1 !== change.row)
    case 'add':
      return [...diagnoses, { code: change.code }]
    case 'makePrincipal':
      return diagnoses.map((one, at) => ({ ...one, principal: at + 1 === change.row }))
    case 'moveBefore': {
      const moved = diagnoses[change.row - 1]
      const rest = diagnoses.filter((_, at) => at + 1 !== change.row)
      return moved ? rest.toSpliced(change.beforeRow - 1, 0, moved) : diagnoses
    }
  }
}
