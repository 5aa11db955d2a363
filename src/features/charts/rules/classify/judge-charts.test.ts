import { describe, expect, it } from 'vitest'
import { emptyPayload } from '@/testing/empty-payload'
import type { ChartCondition, ChartPayload, EncounterFacts } from '../../contract/chart-payload'
import { specialties } from '../../contract/classification'
import { difficultyOf } from './difficulty-of'
import { priorityOf } from './priority-of'
import { settingOf } from './setting-of'
import { specialtyOf } from './specialty-of'

interface Sketch {
  readonly encounterClass?: EncounterFacts['class']
  readonly type?: string
  readonly serviceType?: string
  readonly conditions?: readonly string[]
  readonly procedures?: readonly string[]
  readonly problems?: number
  readonly age?: number
}

function condition(text: string, index: number): ChartCondition {
  return { id: `c${index}`, concept: { text, codes: [] }, category: 'encounter-diagnosis' }
}

function payloadOf(sketch: Sketch): ChartPayload {
  const { encounterClass = 'outpatient', type = 'Encounter for problem', age = 50 } = sketch
  return {
    ...emptyPayload,
    subject: { sex: 'female', ageYears: age },
    encounter: {
      class: encounterClass,
      type: { text: type, codes: [] },
      reasons: [],
      ...(sketch.serviceType ? { serviceType: sketch.serviceType } : {}),
    },
    conditions: (sketch.conditions ?? []).map(condition),
    activeProblems: Array.from({ length: sketch.problems ?? 0 }, (_, index) =>
      condition('Problem', index),
    ),
    procedures: (sketch.procedures ?? []).map((text, index) => ({
      id: `p${index}`,
      concept: { text, codes: [] },
      reasons: [],
      bodySites: [],
    })),
  }
}

describe('the specialty', () => {
  it.each<[string, Sketch]>([
    ['Obstetrics and gynecology', { type: 'Prenatal visit' }],
    [
      'Obstetrics and gynecology',
      { encounterClass: 'emergency', type: 'Obstetric emergency hospital admission' },
    ],
    ['Palliative care', { type: 'Admission to hospice (procedure)', encounterClass: 'home' }],
    ['Addiction medicine', { conditions: ['Drug overdose'], encounterClass: 'emergency' }],
    ['Psychiatry', { conditions: ['Major depression disorder'] }],
    ['Allergy and immunology', { procedures: ['Subcutaneous immunotherapy'] }],
    ['Oral surgery', { conditions: ['Impacted molars'] }],
    ['Oncology', { procedures: ['Combined chemotherapy and radiation therapy (procedure)'] }],
    ['Nephrology', { procedures: ['Renal dialysis (procedure)'] }],
    ['Emergency medicine', { encounterClass: 'emergency', conditions: ['Fracture of ankle'] }],
    ['Orthopedics', { conditions: ['Fracture of ankle'] }],
    ['Cardiology', { encounterClass: 'inpatient', conditions: ['Atrial Fibrillation'] }],
    ['Neurology', { conditions: ['Seizure disorder'] }],
    ['Pulmonology', { type: 'Asthma follow-up' }],
    ['Gastroenterology', { procedures: ['Colonoscopy'] }],
    ['Infectious disease', { conditions: ['Tuberculosis'] }],
    ['Dermatology', { conditions: ['Contact dermatitis'] }],
    ['Surgery', { encounterClass: 'inpatient', conditions: ['Appendicitis'] }],
    ['Hospital medicine', { encounterClass: 'inpatient', conditions: ['Fever (finding)'] }],
    ['Pediatrics', { age: 4, type: 'Well child visit (procedure)' }],
    ['Pediatrics', { age: 17, conditions: ['Otitis media'] }],
    ['Family medicine', { age: 18, conditions: ['Otitis media'] }],
    [
      'Family medicine',
      { type: 'Encounter for check up (procedure)', conditions: ['Concussion injury of brain'] },
    ],
    ['Urology', { serviceType: 'Urology', conditions: ['Atrial Fibrillation'] }],
    ['Cardiology', { serviceType: 'Something else', conditions: ['Atrial Fibrillation'] }],
  ])('is %s for %j', (specialty, sketch) => {
    const judged = specialtyOf(payloadOf(sketch))
    expect(judged.value).toBe(specialty)
    expect(judged.reason).not.toBe('')
  })

  it('is chosen from a list without repetition', () => {
    expect(new Set(specialties).size).toBe(specialties.length)
  })
})

describe('the setting', () => {
  it.each<[string, Sketch]>([
    ['inpatient', { encounterClass: 'inpatient' }],
    ['outpatient', { encounterClass: 'emergency' }],
    ['outpatient', { type: 'Outpatient procedure' }],
    ['professional', { type: 'Encounter for problem' }],
    ['professional', { encounterClass: 'virtual', type: 'Telephone encounter (procedure)' }],
    ['professional', { encounterClass: 'home' }],
  ])('is %s for %j', (setting, sketch) => {
    expect(settingOf(payloadOf(sketch).encounter)).toBe(setting)
  })
})

describe('the difficulty', () => {
  it.each<[string, Sketch, string]>([
    ['low', {}, 'one plain problem'],
    ['low', { conditions: ['Otitis media'] }, 'one plain problem'],
    ['low', { encounterClass: 'emergency' }, 'emergency visit'],
    [
      'medium',
      { encounterClass: 'emergency', conditions: ['Laceration of thigh'] },
      'emergency visit; injury or poisoning: external cause and encounter characters',
    ],
    ['medium', { conditions: ['Malignant tumor of colon'] }, 'neoplasm: behavior and site'],
    ['medium', { encounterClass: 'inpatient' }, 'hospital stay'],
    ['medium', { problems: 10 }, 'many comorbidities'],
    [
      'high',
      { encounterClass: 'inpatient', conditions: ['Sepsis (disorder)'] },
      'hospital stay; sepsis',
    ],
  ])('is %s for %j', (difficulty, sketch, reason) => {
    expect(difficultyOf(payloadOf(sketch))).toEqual({ value: difficulty, reason })
  })
})

describe('the priority', () => {
  const today = '2026-03-02'
  it.each<[Omit<Parameters<typeof priorityOf>[0], 'today'>, number, string]>([
    [
      { encounterClass: 'inpatient', difficulty: 'low', serviceDate: '2026-03-01' },
      50,
      'Stays first',
    ],
    [
      { encounterClass: 'inpatient', difficulty: 'high', serviceDate: '2026-02-20' },
      75,
      'Over 3 days old on arrival, much to code, stays first',
    ],
    [
      { encounterClass: 'inpatient', difficulty: 'high', serviceDate: '1990-01-01' },
      95,
      'Over 30 days old on arrival, much to code, stays first',
    ],
    [
      { encounterClass: 'emergency', difficulty: 'medium', serviceDate: today },
      40,
      'Before planned visits',
    ],
    [
      { encounterClass: 'outpatient', difficulty: 'low', serviceDate: '2026-02-26' },
      25,
      'Over 3 days old on arrival',
    ],
    [{ encounterClass: 'virtual', difficulty: 'low', serviceDate: today }, 10, 'Nothing presses'],
  ])('of %j is %i', (facts, score, reason) => {
    expect(priorityOf({ ...facts, today })).toEqual({ score, reason })
  })
})
