import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import {
  siteRuleConditionsSchema,
  siteRuleFields,
  siteRuleOperators,
  type SiteRuleField,
  type SiteRuleTest,
} from '../../contract/site-rule-conditions'
import { siteRuleContentSchema, type ActiveSiteRule } from '../../contract/site-rules'
import type { CodedRecord } from '../../engine/coded-record'
import { deriveFacts } from '../../engine/facts'
import { holds } from './holds'
import { judgeSiteRules } from './judge-site-rules'
import type { SiteFacts } from './site-facts'

const release = buildReleaseView(starterRelease)

function record(over: Partial<CodedRecord> = {}, specialty?: string): SiteFacts {
  const base: CodedRecord = {
    encounter: { setting: 'inpatient', admitDate: '2026-03-01', dischargeDate: '2026-03-04' },
    patient: { sex: 'female', ageYears: 70 },
    diagnoses: [
      { code: 'E11.9', poa: 'Y' },
      { code: 'l89.154', poa: 'N' },
    ],
    procedures: [{ system: 'ICD-10-PCS', code: '0HB6XZZ' }],
    medications: ['Insulin glargine 100 UNT/ML'],
  }
  return { facts: deriveFacts({ ...base, ...over }, release), specialty }
}

type Given = Partial<SiteRuleTest> & Pick<SiteRuleTest, 'field' | 'operator'>
const test = (given: Given): SiteRuleTest => ({ not: false, values: [], ...given })

function rule(conditions: unknown, over: Partial<ActiveSiteRule> = {}): ActiveSiteRule {
  const content = siteRuleContentSchema.parse({
    title: 'Insulin is coded',
    severity: 'WARN',
    message: 'Long-term insulin is not coded.',
    conditions,
  })
  return { ...content, number: 12, ...over }
}

describe('words of the notes', () => {
  const mentions = (values: string[], not = false) =>
    rule({ match: 'all', of: [{ field: 'noteText', operator: 'contains', values, not }] })
  const documented = record({ documentation: 'Wound: pressure\nulcer, stage 3. No fever.' })

  it('are looked for whole, any of them', () => {
    expect(judgeSiteRules([mentions(['abscess', 'Pressure ulcer'])], documented)).toHaveLength(1)
    expect(judgeSiteRules([mentions(['press', 'ulcers'])], documented)).toEqual([])
  })

  it('are missing where there is no note', () => {
    expect(judgeSiteRules([mentions(['fever'])], record())).toEqual([])
    expect(judgeSiteRules([mentions(['fever'], true)], record())).toHaveLength(1)
    expect(judgeSiteRules([mentions(['fever'], true)], documented)).toEqual([])
  })

  it('never stand in what the rule says', () => {
    const [finding] = judgeSiteRules([mentions(['ulcer'])], documented)
    expect(JSON.stringify(finding)).not.toMatch(/ulcer|Wound/)
  })

  it.each([['a'], ['–'], ['']])('are refused as %j, with a word on what to give', (value) => {
    const conditions = {
      match: 'all',
      of: [{ field: 'noteText', operator: 'contains', values: [value] }],
    }
    const parsed = siteRuleConditionsSchema.safeParse(conditions)
    expect(parsed.success).toBe(false)
    expect(JSON.stringify(parsed.error?.issues)).toMatch(/Give a (word|value)/)
  })

  it('are asked by no other operator', () => {
    for (const operator of ['isOneOf', 'startsWith', 'isPresent']) {
      const conditions = { match: 'all', of: [{ field: 'noteText', operator, values: ['ulcer'] }] }
      expect(siteRuleConditionsSchema.safeParse(conditions).success).toBe(false)
    }
  })
})

describe('a site rule', () => {
  it('speaks as its author wrote, on the row by which it holds', () => {
    const conditions = {
      match: 'all',
      of: [
        { field: 'diagnosis', operator: 'startsWith', values: ['L89'] },
        { field: 'medication', operator: 'contains', values: ['insulin'] },
        { field: 'diagnosis', not: true, operator: 'isOneOf', values: ['Z79.4'] },
      ],
    }
    const one = rule(conditions, { fix: 'Add Z79.4.', reference: 'Policy 7' })
    expect(judgeSiteRules([one], record())).toEqual([
      {
        rule: 'SITE-12',
        severity: 'WARN',
        row: 2,
        message: 'Long-term insulin is not coded.',
        fix: { text: 'Add Z79.4.' },
        citation: 'Policy 7',
      },
    ])
    const coded = record({ diagnoses: [{ code: 'L89.154' }, { code: 'Z794' }] })
    expect(judgeSiteRules([one], coded)).toEqual([])
  })

  it('is of the record where no row makes it hold, and of a procedure where only one does', () => {
    const older = rule({
      match: 'all',
      of: [{ field: 'ageYears', operator: 'atLeast', values: ['65'] }],
    })
    expect(judgeSiteRules([older], record())[0]).not.toHaveProperty('row')
    const excision = rule({
      match: 'all',
      of: [{ field: 'procedure', operator: 'startsWith', values: ['0HB'] }],
    })
    expect(judgeSiteRules([excision], record())[0]).toMatchObject({ procedureRow: 1 })
  })

  it('asks conditions of one diagnosis of the same row', () => {
    const sore = { field: 'diagnosis', operator: 'startsWith', values: ['L89'] }
    const admitted = { field: 'presentOnAdmission', operator: 'isOneOf', values: ['Y'] }
    const acquired = { ...admitted, values: ['N'] }
    const same = (...of: unknown[]) => rule({ match: 'all', of: [{ match: 'sameDiagnosis', of }] })
    expect(judgeSiteRules([same(sore, acquired)], record())).toMatchObject([{ row: 2 }])
    expect(judgeSiteRules([same(sore, admitted)], record())).toEqual([])
    expect(judgeSiteRules([rule({ match: 'all', of: [sore, admitted] })], record())).toHaveLength(1)
  })

  it.each([
    ['effectiveFrom', '2026-03-05', '2026-03-04'],
    ['effectiveTo', '2026-03-03', '2026-03-04'],
  ] as const)('judges by the record’s own date: %s', (bound, outside, inside) => {
    const conditions = { match: 'all', of: [{ field: 'setting', operator: 'isPresent' }] }
    expect(judgeSiteRules([rule(conditions, { [bound]: outside })], record())).toEqual([])
    expect(judgeSiteRules([rule(conditions, { [bound]: inside })], record())).toHaveLength(1)
  })

  it('stays in its settings and specialties', () => {
    const conditions = { match: 'all', of: [{ field: 'sex', operator: 'isPresent' }] }
    const cardiac = rule(conditions, { specialties: ['Cardiology'] })
    expect(judgeSiteRules([cardiac], record({}, 'Cardiology'))).toHaveLength(1)
    expect(judgeSiteRules([cardiac], record({}, 'Urology'))).toEqual([])
    expect(judgeSiteRules([cardiac], record())).toEqual([])
    expect(judgeSiteRules([rule(conditions, { settings: ['outpatient'] })], record())).toEqual([])
  })
})

describe('a condition', () => {
  it.each<[Given, boolean]>([
    [{ field: 'diagnosis', operator: 'isOneOf', values: ['e119'] }, true],
    [{ field: 'principalDiagnosis', operator: 'isOneOf', values: ['L89.154'] }, false],
    [{ field: 'secondaryDiagnosis', operator: 'isOneOf', values: ['L89.154'] }, true],
    [{ field: 'diagnosis', operator: 'between', values: ['L80', 'L89'] }, true],
    [{ field: 'diagnosis', operator: 'between', values: ['A00', 'E10'] }, false],
    [{ field: 'lengthOfStay', operator: 'is', values: ['3'] }, true],
    [{ field: 'lengthOfStay', operator: 'atLeast', values: ['4'] }, false],
    [{ field: 'ageYears', operator: 'between', values: ['65', '120'] }, true],
    [{ field: 'diagnosisCount', operator: 'atMost', values: ['1'] }, false],
    [{ field: 'procedureCount', operator: 'is', values: ['1'] }, true],
    [{ field: 'serviceDate', operator: 'atLeast', values: ['2026-03-04'] }, true],
    [{ field: 'serviceDate', operator: 'atMost', values: ['2026-03-03'] }, false],
    [{ field: 'medication', operator: 'contains', values: ['INSULIN'] }, true],
    [{ field: 'modifier', operator: 'isPresent' }, false],
    [{ field: 'modifier', operator: 'isPresent', not: true }, true],
    [{ field: 'reason', operator: 'contains', not: true, values: ['fall'] }, true],
    [{ field: 'specialty', operator: 'isPresent' }, false],
  ])('%j is %s', (given, expected) => {
    expect(holds({ match: 'all', of: [test(given)] }, record()) !== undefined).toBe(expected)
  })

  it.each([
    [{ field: 'diagnosis', operator: 'contains', values: ['E11'] }],
    [{ field: 'diagnosis', operator: 'isOneOf', values: [] }],
    [{ field: 'diagnosis', operator: 'isOneOf', values: ['no code!'] }],
    [{ field: 'diagnosis', operator: 'between', values: ['E11'] }],
    [{ field: 'ageYears', operator: 'atLeast', values: ['old'] }],
    [{ field: 'ageYears', operator: 'between', values: ['9', '8'] }],
    [{ field: 'serviceDate', operator: 'atLeast', values: ['2026-02-30'] }],
    [{ field: 'setting', operator: 'isOneOf', values: ['ward'] }],
    [{ field: 'sex', operator: 'isPresent', values: ['male'] }],
  ])('that cannot be asked is refused: %j', (given) => {
    const conditions = siteRuleConditionsSchema.safeParse({ match: 'all', of: [given] })
    expect(conditions.success).toBe(false)
  })
})

const anyTest: fc.Arbitrary<SiteRuleTest> = fc
  .constantFrom(...(Object.keys(siteRuleFields) as SiteRuleField[]))
  .chain((field) =>
    fc.record({
      field: fc.constant(field),
      not: fc.boolean(),
      operator: fc.constantFrom(...siteRuleOperators[siteRuleFields[field]]),
      values: fc.array(
        fc.oneof(fc.string(), fc.constantFrom('E11', 'L89.154', 'Y', '3', 'inpatient')),
        {
          maxLength: 3,
        },
      ),
    }),
  )
const anyGroup = fc.record({
  match: fc.constantFrom('all', 'any', 'sameDiagnosis'),
  of: fc.array(anyTest, { minLength: 1, maxLength: 4 }),
})
const anyConditions = fc.record({
  match: fc.constantFrom('all', 'any'),
  of: fc.array(fc.oneof(anyTest, anyGroup), { minLength: 1, maxLength: 5 }),
})
const anyRecord = fc
  .record({
    diagnoses: fc.array(
      fc.record({
        code: fc.oneof(fc.string(), fc.constantFrom('E11.9', 'I10', 'L89.154')),
        poa: fc.constantFrom('Y', 'N', 'odd', undefined),
      }),
      { maxLength: 5 },
    ),
    medications: fc.array(fc.string(), { maxLength: 3 }),
    patient: fc.constantFrom<CodedRecord['patient'][]>(
      { sex: 'unknown' },
      { sex: 'male', ageYears: 3 },
      { sex: 'female', birthDate: '2030-01-01' },
    ),
  })
  .map(({ diagnoses, ...rest }) =>
    record({
      ...rest,
      diagnoses: diagnoses.map(({ code, poa }) => ({ code, ...(poa ? { poa } : {}) })),
    }),
  )

describe('whatever a rule asks of whatever record', () => {
  it('it never throws, and points at rows that are there', () => {
    fc.assert(
      fc.property(anyConditions, anyRecord, (conditions, one) => {
        for (const finding of judgeSiteRules(
          [
            {
              ...rule({ match: 'all', of: [{ field: 'sex', operator: 'isPresent' }] }),
              conditions,
            },
          ],
          one,
        )) {
          const rows = [...(finding.row ? [finding.row] : []), ...(finding.withRows ?? [])]
          expect(rows.every((row) => one.facts.entered.some((fact) => fact.row === row))).toBe(true)
          expect(new Set(rows).size).toBe(rows.length)
        }
      }),
    )
  })

  it('a negated condition holds exactly where the condition does not', () => {
    fc.assert(
      fc.property(anyTest, anyRecord, (one, of) => {
        const isHeld = (not: boolean) =>
          holds({ match: 'all', of: [{ ...one, not }] }, of) !== undefined
        expect(isHeld(true)).toBe(!isHeld(false))
      }),
    )
  })

  it('a further condition under “all” never makes it fire more, under “any” never less', () => {
    fc.assert(
      fc.property(anyConditions, anyTest, anyRecord, ({ of }, more, one) => {
        const isHeld = (match: 'all' | 'any', parts: typeof of) =>
          holds({ match, of: parts }, one) !== undefined
        if (isHeld('all', [...of, more])) expect(isHeld('all', of)).toBe(true)
        if (isHeld('any', of)) expect(isHeld('any', [...of, more])).toBe(true)
      }),
    )
  })
})
