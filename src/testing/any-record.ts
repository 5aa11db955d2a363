import * as fc from 'fast-check'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { CodedRecord, Evidence } from '@/features/coding/engine/coded-record'
import { catalogue } from '@/features/coding/engine/catalogue'
import { codesOf } from './codes-of'
import { engineCases } from './engine-cases'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const character = fc.constantFrom(...'0123456789ABCDSXZ.- ')

/** Texts of notes, quotations and reasons: those of cases, which rules react to, and any other. */
const text = fc.oneof(
  fc.constantFrom(
    ...new Set(
      engineCases.flatMap(({ documentation, encounter, diagnoses }) => [
        documentation ?? '',
        encounter.reason ?? '',
        ...diagnoses.flatMap(({ evidence = [] }) => evidence.map((one) => one.text)),
      ]),
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const medication = fc.oneof(
  fc.constantFrom(...new Set(engineCases.flatMap(({ medications = [] }) => medications))),
  fc.string({ maxLength: 20 }),
)
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    text,
    assertion: fc.constantFrom('confirmed', 'uncertain', 'negated', 'family-history', 'historical'),
    source: fc.constantFrom('provider', 'nurse', 'laboratory', 'imaging'),
  },
  { requiredKeys: ['text'] },
)
const override = fc.record(
  {
    rule: fc.constantFrom(...catalogue.map(({ id }) => id)),
    rationale: fc.string({ maxLength: 9 }),
  },
  { requiredKeys: ['rule', 'rationale'] },
)
const setting = fc.constantFrom(
  'inpatient' as const,
  'outpatient' as const,
  'professional' as const,
)
const dates = fc.oneof(
  fc.record({ serviceDate: day }),
  fc.record({ admitDate: day, dischargeDate: day }),
)
const encounter: fc.Arbitrary<CodedRecord['encounter']> = fc
  .tuple(
    setting,
    dates,
    fc.record({ reason: text, birthEncounter: fc.boolean() }, { requiredKeys: [] }),
  )
  .map(([one, when, more]) => ({ setting: one, ...when, ...more }))
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
const procedure = fc.record(
  {
    system: fc.constantFrom('ICD-10-PCS' as const, 'CPT/HCPCS' as const),
    code: fc.oneof(
      fc.constantFrom(
        ...new Set(
          engineCases.flatMap(({ procedures = [] }) => procedures.map(({ code }) => code)),
        ),
      ),
      fc.string({ maxLength: 8 }),
    ),
    modifiers: fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
  },
  { requiredKeys: ['system', 'code'] },
)

/** Records of any content that the machine format allows, and records in which codes have to do with each other. */
export function anyRecord(release: ReleaseView): fc.Arbitrary<CodedRecord> {
  const known = fc.constantFrom(...codesOf(release))
  const damaged = fc
    .tuple(known, fc.nat(8), character)
    .map(([code, at, put]) => code.slice(0, at) + put + code.slice(at))
  const diagnosis = fc.record(
    {
      code: fc.oneof(known, damaged, fc.string({ unit: 'binary', maxLength: 12 })),
      principal: fc.boolean(),
      poa: fc.oneof(fc.constantFrom('Y', 'N', 'U', 'W', '1'), fc.string({ maxLength: 2 })),
      evidence: fc.array(evidence, { maxLength: 3 }),
    },
    { requiredKeys: ['code'] },
  )
  const said = fc.record(
    {
      procedures: fc.array(procedure, { maxLength: 3 }),
      medications: fc.array(medication, { maxLength: 4 }),
      documentation: text,
      overrides: fc.array(override, { maxLength: 2 }),
      requireEvidence: fc.constantFrom(true, false, 'where-recorded' as const),
    },
    { requiredKeys: [] },
  )
  const unrelated = fc
    .tuple(encounter, patient, fc.array(diagnosis, { maxLength: 12 }), said)
    .map(([where, who, diagnoses, more]) => ({
      encounter: where,
      patient: who,
      diagnoses,
      ...more,
    }))
  return fc.oneof(unrelated, mixedCases(fc.array(diagnosis, { maxLength: 2 }), said))
}

/** A case, reordered, shortened and mixed with another. */
function mixedCases(
  more: fc.Arbitrary<CodedRecord['diagnoses']>,
  said: fc.Arbitrary<Partial<CodedRecord>>,
): fc.Arbitrary<CodedRecord> {
  const some = fc.constantFrom(...engineCases)
  return fc
    .tuple(some, some, more, said)
    .chain(([one, other, further, told]) =>
      fc
        .shuffledSubarray([...one.diagnoses, ...other.diagnoses, ...further])
        .map((diagnoses) => ({ ...one, ...told, diagnoses })),
    )
}
