import { expect, it } from 'vitest'
import { emptyPayload } from '@/testing/empty-payload'
import type { ChartCondition } from '../../contract/chart-payload'
import { entryListsOf } from './entry-lists'

const asthma: ChartCondition = {
  id: 'c1',
  concept: { text: 'Asthma', codes: [{ system: 'http://snomed.info/sct', code: '195967001' }] },
  category: 'problem',
  clinicalStatus: 'active',
  verificationStatus: 'confirmed',
  onset: '2019-03-02T08:00:00Z',
}

it('leaves out what the chart does not hold', () => {
  expect(entryListsOf(emptyPayload)).toEqual([])
})

it('shows what is out of the ordinary and leaves the ordinary unsaid', () => {
  const resolved = {
    ...asthma,
    id: 'c2',
    clinicalStatus: 'resolved',
    verificationStatus: 'refuted',
  }
  const [problems] = entryListsOf({ ...emptyPayload, activeProblems: [asthma, resolved] })
  expect(problems).toEqual({
    id: 'problems',
    title: 'Active problems',
    entries: [
      { id: 'c1', text: 'Asthma', code: '195967001', details: ['since Mar 2, 2019'] },
      {
        id: 'c2',
        text: 'Asthma',
        code: '195967001',
        details: ['resolved', 'refuted', 'since Mar 2, 2019'],
      },
    ],
  })
})

it('counts the results behind a report and says what was given', () => {
  const lists = entryListsOf({
    ...emptyPayload,
    medications: [
      {
        id: 'm',
        kind: 'administration',
        concept: { text: 'Ceftriaxone', codes: [] },
        status: 'completed',
        dosage: '1 g IV',
        reasons: ['Pneumonia'],
      },
    ],
    reports: [
      {
        id: 'r',
        concept: { text: 'Basic metabolic panel', codes: [] },
        status: 'final',
        date: '2026-02-11',
        observationIds: ['a', 'b'],
      },
    ],
  })
  expect(lists.map(({ title, entries }) => [title, entries[0]?.details])).toEqual([
    ['Medications', ['1 g IV', 'for Pneumonia', 'given', 'completed']],
    ['Reports', ['2 results', 'Feb 11, 2026']],
  ])
})
