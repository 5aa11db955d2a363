import { expect, it } from 'vitest'
import { emptyPayload } from '@/testing/empty-payload'
import { composeEncounterSummary } from './compose-encounter-summary'
import { noteSections } from './note-sections'

const payload = {
  ...emptyPayload,
  encounter: {
    ...emptyPayload.encounter,
    provider: 'Dr. Vale',
    serviceProvider: 'North Clinic',
    reasons: [{ text: 'Cough', codes: [] }],
  },
  conditions: [
    {
      id: 'c',
      concept: { text: 'Acute bronchitis', codes: [] },
      category: 'encounter-diagnosis' as const,
      clinicalStatus: 'active',
    },
  ],
  observations: [
    {
      id: 'o1',
      concept: { text: 'Body temperature', codes: [] },
      category: 'vital-signs' as const,
      value: { quantity: { value: 38.4, unit: 'Cel' } },
      referenceRange: { low: 36, high: 37.5 },
      components: [],
      trend: [],
    },
    {
      id: 'o2',
      concept: { text: 'Heart rate', codes: [] },
      category: 'vital-signs' as const,
      value: { quantity: { value: 80, unit: '/min' } },
      referenceRange: { low: 60, high: 100 },
      components: [],
      trend: [],
    },
  ],
}

it('says what the resources say, what is out of range by name, and nothing else', () => {
  expect(composeEncounterSummary(payload)).toBe(
    [
      '# Encounter',
      'Encounter for problem (outpatient visit), Feb 20, 2026, with Dr. Vale at North Clinic.',
      '',
      '# Reason',
      '- Cough',
      '',
      '# Assessed',
      '- Acute bronchitis',
      '',
      '# Out of range',
      '- Body temperature: 38.4 °C, high (reference 36 – 37.5)',
    ].join('\n'),
  )
})

it('reads as a note with the same sections', () => {
  const headings = noteSections(composeEncounterSummary(payload)).map(
    ({ heading }) => heading?.text,
  )
  expect(headings).toEqual(['Encounter', 'Reason', 'Assessed', 'Out of range'])
})

it('is the same for the same payload', () => {
  expect(composeEncounterSummary(payload)).toBe(composeEncounterSummary(structuredClone(payload)))
})
