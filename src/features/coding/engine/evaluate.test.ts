import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import { codesOf } from '@/testing/codes-of'
import { engineCases } from '@/testing/engine-cases'
import { excerptRelease } from '@/testing/official-release'
import { secondary } from './catalogue'
import type { CodedRecord } from './coded-record'
import { evaluate } from './evaluate'
import { deriveFacts, withoutRows } from './facts'
import { selectRules } from './select-rules'
import type { Change, Finding } from './finding'

const release = excerptRelease()
const known = codesOf(release)

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

/** Records in which codes have to do with each other: a case, reordered, shortened and mixed with another. */
const relatedRecord: fc.Arbitrary<CodedRecord> = fc
  .tuple(
    fc.constantFrom(...engineCases),
    fc.constantFrom(...engineCases),
    fc.array(diagnosis, { maxLength: 2 }),
  )
  .chain(([one, other, more]) =>
    fc
      .shuffledSubarray([...one.diagnoses, ...other.diagnoses, ...more])
      .map((diagnoses) => ({ ...one, diagnoses })),
  )
const someRecord = fc.oneof(anyRecord, relatedRecord)

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
      fc.property(someRecord, (record) => {
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

  it('loses a finding by the change that it offers', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        for (const finding of judge(record)) {
          const change = finding.fix?.change
          if (!change) continue
          const mended = { ...record, diagnoses: apply(record.diagnoses, change) }
          const conflict = conflictOf(finding, record)
          const before = judge(record).filter((one) => conflictOf(one, record) === conflict)
          const after = judge(mended).filter((one) => conflictOf(one, mended) === conflict)
          expect(after.length, conflict).toBeLessThan(before.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('settles when the changes that it offers are applied one after the other', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const settled = applyAll(record)
        expect(judge(settled).filter(({ fix }) => fix?.change)).toEqual([])
      }),
      { numRuns: 400 },
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

/** What a finding is about, whichever rows its codes stand in by now. */
function conflictOf({ rule, row, withRows = [] }: Finding, { diagnoses }: CodedRecord): string {
  const codes = [row, ...withRows].map((one) =>
    one === undefined ? '' : normaliseCode(diagnoses[one - 1]?.code ?? '').code,
  )
  return [rule, ...codes].join(' ')
}

/** A row may be moved once for each row that it has to precede. */
function applyAll(record: CodedRecord): CodedRecord {
  let current = record
  const most = record.diagnoses.length * (record.diagnoses.length + 3)
  for (let step = 0; step <= most; step += 1) {
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
