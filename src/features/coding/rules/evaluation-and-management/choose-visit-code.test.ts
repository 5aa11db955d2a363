import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseVisitCode, type Visit } from './choose-visit-code'
import { complexities, rankOf } from './complexity'
import { rateData, type DataReviewed } from './rate-data'
import type { Documented, Element } from './rate-decision-making'
import { problemKinds, rateProblems, type ProblemCounts } from './rate-problems'
import { rateRisk, riskComplexity, type RiskKind } from './rate-risk'
import { visitFamilies, type VisitFamily, type VisitFamilyId } from './visit-codes'

const nothing: DataReviewed = {
  externalNotes: [],
  tests: [],
  independentHistorian: false,
  independentInterpretation: false,
  externalDiscussion: false,
}

function tests(...names: readonly string[]): DataReviewed {
  return { ...nothing, tests: names }
}

interface WorkedCase {
  readonly id: string
  readonly family: VisitFamilyId
  readonly problems: ProblemCounts
  readonly data: DataReviewed
  readonly risk: readonly RiskKind[]
  readonly minutes?: number
  readonly decision: readonly [string, string]
  readonly carriedBy: readonly Element[]
  readonly time?: string
  readonly code: string
}

const established = { family: 'officeEstablished' } as const
const all: readonly Element[] = ['problems', 'data', 'risk']

const workedCases: readonly WorkedCase[] = [
  {
    id: 'EM-01: two stable chronic illnesses and a prescription carry without data',
    ...established,
    problems: { stableChronic: 2 },
    data: tests('lipid panel'),
    risk: ['prescriptionDrugs'],
    decision: ['moderate', '99214'],
    carriedBy: ['problems', 'risk'],
    code: '99214',
  },
  {
    id: 'EM-02: one stable chronic illness and limited data hold a prescription down',
    ...established,
    problems: { stableChronic: 1 },
    data: tests('HbA1c', 'creatinine'),
    risk: ['prescriptionDrugs'],
    decision: ['low', '99213'],
    carriedBy: all,
    code: '99213',
  },
  {
    id: 'EM-03: a minor problem',
    ...established,
    problems: { selfLimited: 1 },
    data: nothing,
    risk: ['minimal'],
    decision: ['straightforward', '99212'],
    carriedBy: all,
    code: '99212',
  },
  {
    id: 'EM-05: problems and data carry where the risk is minimal',
    family: 'officeNew',
    problems: { undiagnosedUncertain: 1 },
    data: tests('mammogram', 'ultrasound', 'biopsy'),
    risk: ['minimal'],
    decision: ['moderate', '99204'],
    carriedBy: ['problems', 'data'],
    code: '99204',
  },
  {
    id: 'EM-07: severe exacerbation and hospitalisation',
    ...established,
    problems: { chronicSevere: 1 },
    data: tests('troponin'),
    risk: ['hospitalisation'],
    decision: ['high', '99215'],
    carriedBy: ['problems', 'risk'],
    code: '99215',
  },
  {
    id: 'EM-09: monitoring for toxicity alone does not make a visit high',
    ...established,
    problems: { chronicWorse: 1 },
    data: tests('blood count'),
    risk: ['toxicityMonitoring'],
    decision: ['moderate', '99214'],
    carriedBy: ['problems', 'risk'],
    code: '99214',
  },
  {
    id: 'EM-11: an independent historian alone is limited data',
    ...established,
    problems: { stableChronic: 1 },
    data: { ...nothing, independentHistorian: true },
    risk: ['low'],
    decision: ['low', '99213'],
    carriedBy: all,
    code: '99213',
  },
  {
    id: 'EM-12: systemic illness, three tests, a prescription',
    ...established,
    problems: { acuteSystemic: 1 },
    data: tests('CBC', 'UA', 'culture'),
    risk: ['prescriptionDrugs'],
    decision: ['moderate', '99214'],
    carriedBy: all,
    code: '99214',
  },
  {
    id: 'EM-15: less time than the decision deserves changes nothing',
    ...established,
    problems: { stableChronic: 2 },
    data: nothing,
    risk: ['prescriptionDrugs'],
    minutes: 19,
    decision: ['moderate', '99214'],
    carriedBy: ['problems', 'risk'],
    time: '99212',
    code: '99214',
  },
  {
    id: 'EM-17: time carries where decision making is straightforward',
    family: 'officeNew',
    problems: { selfLimited: 1 },
    data: nothing,
    risk: ['minimal'],
    minutes: 45,
    decision: ['straightforward', '99202'],
    carriedBy: all,
    time: '99204',
    code: '99204',
  },
  {
    id: 'EM-20: high risk needs a second element',
    ...established,
    problems: { chronicWorse: 1 },
    data: tests('ECG', 'chest radiograph'),
    risk: ['electiveMajorSurgeryWithRiskFactors'],
    decision: ['moderate', '99214'],
    carriedBy: ['problems', 'risk'],
    code: '99214',
  },
]

describe('the worked cases', () => {
  it.each(workedCases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const { family, problems, data, risk, minutes } = one
    const level = chooseVisitCode({ family, minutes, documented: { problems, data, risk } })
    const [complexity, code] = one.decision
    expect(level.decisionMaking).toMatchObject({ complexity, code, carriedBy: one.carriedBy })
    expect(level.time?.code).toBe(one.time)
    expect(level.code).toBe(one.code)
    expect(level.by).toBe(one.code === code ? 'decisionMaking' : 'time')
  })
})

describe('the data element', () => {
  it('counts a test once whether ordered or reviewed, and however it is written', () => {
    expect(rateData(tests('CBC', ' cbc ', '')).complexity).toBe('straightforward')
    expect(rateData(tests('CBC', 'UA')).complexity).toBe('low')
  })

  it('takes the historian for a third item, which makes it moderate', () => {
    const reviewed = { ...tests('CBC', 'UA'), independentHistorian: true }
    expect(rateData(reviewed).complexity).toBe('moderate')
  })

  it('is high with two categories of three', () => {
    const reviewed = { ...nothing, independentInterpretation: true, externalDiscussion: true }
    expect(rateData(reviewed).complexity).toBe('high')
    expect(rateData({ ...reviewed, externalDiscussion: false }).complexity).toBe('moderate')
  })
})

describe('prolonged service', () => {
  const documented: Documented = { problems: {}, data: nothing, risk: [] }
  const units = (visit: Omit<Visit, 'documented'>) =>
    chooseVisitCode({ ...visit, documented }).prolonged

  it.each([
    ['officeNew', 74, undefined],
    ['officeNew', 75, 1],
    ['officeNew', 90, 2],
    ['officeEstablished', 54, undefined],
    ['officeEstablished', 55, 1],
  ] as const)('by CPT: %s, %d minutes', (family, minutes, expected) => {
    expect(units({ family, minutes })?.units).toBe(expected)
  })

  it.each([
    ['officeNew', 88, undefined],
    ['officeNew', 89, 1],
    ['officeNew', 104, 2],
    ['officeEstablished', 68, undefined],
    ['officeEstablished', 69, 1],
  ] as const)('by Medicare: %s, %d minutes', (family, minutes, expected) => {
    expect(units({ family, minutes, medicare: true })?.units).toBe(expected)
  })

  it('has another code for Medicare', () => {
    expect(units({ family: 'officeNew', minutes: 120 })?.code).toBe('99417')
    expect(units({ family: 'officeNew', minutes: 120, medicare: true })?.code).toBe('G2212')
  })
})

describe('time', () => {
  it('never chooses the code of an emergency visit', () => {
    const documented: Documented = { problems: { selfLimited: 1 }, data: nothing, risk: [] }
    const level = chooseVisitCode({ family: 'emergency', minutes: 300, documented })
    expect(level).toMatchObject({ code: '99282', by: 'decisionMaking' })
    expect(level.time).toBeUndefined()
  })

  it('counts from the least minutes of each code on', () => {
    const documented: Documented = { problems: {}, data: nothing, risk: [] }
    for (const [family, { codes }] of Object.entries(visitFamilies) as [
      VisitFamilyId,
      VisitFamily,
    ][]) {
      for (const { code, leastMinutes } of codes) {
        if (leastMinutes === undefined) continue
        const at = chooseVisitCode({ family, minutes: leastMinutes, documented })
        const before = chooseVisitCode({ family, minutes: leastMinutes - 1, documented })
        expect(at.time).toEqual({ code, leastMinutes })
        expect(before.time?.code).not.toBe(code)
      }
    }
  })
})

describe('any documentation', () => {
  const counts = fc.dictionary(fc.constantFrom(...problemKinds), fc.nat(3), {
    noNullPrototype: true,
  })
  const names = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 })
  const reviewed = fc.record({
    externalNotes: names,
    tests: names,
    independentHistorian: fc.boolean(),
    independentInterpretation: fc.boolean(),
    externalDiscussion: fc.boolean(),
  })
  const risks = fc.array(fc.constantFrom(...(Object.keys(riskComplexity) as RiskKind[])), {
    maxLength: 3,
  })

  it('has the level that the second highest of its three elements has', () => {
    fc.assert(
      fc.property(counts, reviewed, risks, (problems, data, risk) => {
        const ranks = [rateProblems(problems), rateData(data), rateRisk(risk)]
          .map(({ complexity }) => rankOf(complexity))
          .sort((a, b) => b - a)
        const { decisionMaking } = chooseVisitCode({
          family: 'officeNew',
          documented: { problems, data, risk },
        })
        expect(decisionMaking.complexity).toBe(complexities[ranks[1] ?? -1])
        expect(decisionMaking.carriedBy.length).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})
