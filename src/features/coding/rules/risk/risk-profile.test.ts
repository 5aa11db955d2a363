import { beforeAll, describe, expect, it } from 'vitest'
import type { HccSet, ReferenceSets } from '@/features/code-sets/contract/reference-sets'
import { dataDirectory } from '@/testing/data-directory'
import { excerptReleases, hasOfficialFiles, officialReleasesOf } from '@/testing/official-release'
import type { RiskCode } from './risk-code'
import type { RiskPatient } from './risk-patient'
import { riskProfile } from './risk-profile'

function chart(...entered: readonly string[]): RiskCode[] {
  return entered.map((one, index) => {
    const [code = '', poa] = one.split('/')
    return { code, principal: index === 0, ...(poa === undefined ? {} : { poa }) }
  })
}

const small: ReferenceSets = {
  hcc: {},
  elixhauser: {
    source: 'AHRQ',
    year: 'v2025.1',
    measures: [
      { id: 'CMR_CBVD', title: 'Cerebrovascular disease', needsPresentOnAdmission: true },
      { id: 'CMR_DIAB_CX', title: 'Diabetes, complicated', needsPresentOnAdmission: false },
      { id: 'CMR_DIAB_UNCX', title: 'Diabetes', needsPresentOnAdmission: false },
      { id: 'CMR_HF', title: 'Heart failure', needsPresentOnAdmission: true },
    ],
    measuresOf: new Map([
      ['E119', ['CMR_DIAB_UNCX']],
      ['E1122', ['CMR_DIAB_CX']],
      ['I509', ['CMR_HF']],
      ['I639', ['CMR_CBVD_POA']],
      ['I69351', ['CMR_CBVD_SQLA']],
    ]),
  },
  severity: {
    source: 'MS-DRG',
    year: 'v40',
    levels: new Map([
      ['L89153', 'MCC'],
      ['I462', 'MCC'],
      ['N179', 'CC'],
    ]),
    onlyIfAlive: new Set(['I462']),
    hac: new Map([['L89153', [{ number: '04', title: 'Pressure ulcers', needsProcedure: false }]]]),
  },
}

function measuresOf(...entered: readonly string[]): string[] {
  return riskProfile(chart(...entered), small).elixhauser?.measures.map(({ id }) => id) ?? []
}

describe('HCC categories', () => {
  it('keep those that a graver one replaces, and say by which, in each model with its year', () => {
    const { hcc } = riskProfile(
      chart('I10', 'E119', 'E1122', 'I509'),
      excerptReleases().referenceSets,
    )
    expect(hcc.map(({ model, year }) => [model, year])).toEqual([
      ['V28', '2026'],
      ['V24', '2026'],
    ])
    expect(
      hcc[0]?.categories.map(({ category, codes, replacedBy }) => [category, codes, replacedBy]),
    ).toEqual([
      ['37', ['E1122'], undefined],
      ['38', ['E119'], '37'],
      ['226', ['I509'], undefined],
    ])
    expect(hcc[0]?.categories[0]?.label).toBe('Diabetes with Chronic Complications')
  })

  it('are none where no set is loaded', () => {
    expect(riskProfile(chart('E119'), { hcc: {} })).toEqual({ hcc: [] })
  })
})

describe('Elixhauser measures', () => {
  it('are of secondary diagnoses, the graver of a pair alone', () => {
    expect(measuresOf('E119')).toEqual([])
    expect(measuresOf('J189', 'E119')).toEqual(['CMR_DIAB_UNCX'])
    expect(measuresOf('J189', 'E119', 'E1122')).toEqual(['CMR_DIAB_CX'])
  })

  it('count by presence on admission where the measure asks for it', () => {
    expect(measuresOf('J189/Y', 'I509/N')).toEqual([])
    expect(measuresOf('J189/Y', 'I509/W')).toEqual(['CMR_HF'])
    expect(measuresOf('J189/Y', 'I639/N')).toEqual([])
    expect(measuresOf('J189/Y', 'I69351')).toEqual(['CMR_CBVD'])
  })
})

describe('severity', () => {
  it('rates secondary diagnoses and names a hospital-acquired condition only when not present', () => {
    const severity = riskProfile(chart('N179/Y', 'L89153/N', 'I462/Y', 'I10/Y'), small).severity
    expect(severity).toEqual({
      source: 'MS-DRG',
      year: 'v40',
      codes: [
        {
          code: 'L89153',
          level: 'MCC',
          hospitalAcquired: [{ number: '04', title: 'Pressure ulcers', needsProcedure: false }],
        },
        { code: 'I462', level: 'MCC', onlyIfAlive: true, hospitalAcquired: [] },
      ],
    })
    const present = riskProfile(chart('N179/Y', 'L89153/Y'), small).severity
    expect(present?.codes[0]?.hospitalAcquired).toEqual([])
  })
})

describe.runIf(hasOfficialFiles)('by the official files', () => {
  beforeAll(() => {
    officialReleasesOf(dataDirectory)
  }, 120_000)

  it('has each measure, with source and year', () => {
    const sets = officialReleasesOf(dataDirectory).referenceSets
    const { hcc, elixhauser, severity } = riskProfile(
      chart('J189/Y', 'I5022/Y', 'E1122/Y', 'N184/Y', 'L89153/N'),
      sets,
    )
    expect(hcc.map(({ categories }) => categories.length)).toEqual([4, 4])
    expect(elixhauser?.measures.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CMR_HF', 'CMR_DIAB_CX']),
    )
    expect(severity?.codes.map(({ code, level }) => [code, level])).toEqual(
      expect.arrayContaining([['L89153', 'MCC']]),
    )
    for (const one of [...hcc, elixhauser, severity]) expect(one?.year).not.toBe('')
  })
})

describe('edits of age and sex', () => {
  const set: HccSet = {
    model: 'V28',
    source: 'CMS-HCC model V28',
    year: '2026',
    categories: new Map([
      ['J449', ['280']],
      ['D66', ['111']],
      ['C50911', ['23']],
      ['P270', ['279']],
    ]),
    replaces: new Map(),
    labels: new Map(),
    edits: new Map([
      ['J449', [{ toAge: 17, text: 'invalid if age < 18' }]],
      ['D66', [{ sex: 'female', category: '112', text: 'assign to CC 112' }]],
      ['C50911', [{ toAge: 49, category: '22', text: 'if age < 50' }]],
      ['P270', [{ fromAge: 2, text: 'invalid if age >= 2' }]],
      ['I10', [{ toAge: 17, text: 'of a code without a category' }]],
    ]),
  }
  const codes = chart('J449', 'D66', 'C50911', 'P270', 'I10')
  const of = (patient: RiskPatient) => {
    const [profile] = riskProfile(codes, { hcc: { V28: set } }, patient).hcc
    return {
      categories: profile?.categories.map(({ category }) => category),
      edited: profile?.edited.map(({ codes: [code], category }) => [code, category]),
    }
  }

  it('take a code out of its category, or into another, at the very age', () => {
    expect(of({ ageYears: 17, sex: 'male' })).toEqual({
      categories: ['22', '111'],
      edited: [
        ['J449', undefined],
        ['C50911', '22'],
        ['P270', undefined],
      ],
    })
    expect(of({ ageYears: 18, sex: 'female' })).toEqual({
      categories: ['22', '112', '280'],
      edited: [
        ['D66', '112'],
        ['C50911', '22'],
        ['P270', undefined],
      ],
    })
    expect(of({ ageYears: 50, sex: 'male' }).categories).toEqual(['23', '111', '280'])
    expect(of({ ageYears: 1 }).categories).toEqual(['22', '111', '279'])
  })

  it('say nothing of a patient whose age and sex are not known', () => {
    expect(of({})).toEqual({ categories: ['23', '111', '279', '280'], edited: [] })
  })

  it('are not known where no file of them is loaded', () => {
    const { edits: _edits, ...bare } = set
    const [profile] = riskProfile(codes, { hcc: { V28: bare } }, { ageYears: 3 }).hcc
    expect(profile).toMatchObject({ knowsEdits: false, edited: [] })
  })
})
