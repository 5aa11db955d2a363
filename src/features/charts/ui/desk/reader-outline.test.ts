import { describe, expect, it } from 'vitest'
import { emptyPayload } from '@/testing/empty-payload'
import type { ChartDocument, ChartView } from '../../contract/chart-view'
import { readerOutline } from './reader-outline'

const note: ChartDocument = {
  id: 'n1',
  title: 'Progress note',
  kind: 'note',
  authoredAt: '2026-02-20T09:10:00.000Z',
  authorLabel: 'Dr. Vale',
  text: 'Cough.',
}

function viewOf(parts: Partial<Pick<ChartView, 'payload' | 'documents'>>): ChartView {
  return {
    chart: {} as ChartView['chart'],
    patient: {} as ChartView['patient'],
    payload: emptyPayload,
    documents: [],
    ...parts,
  }
}

describe('the outline of the reader', () => {
  it('begins with the notes and who wrote them', () => {
    const { steps, documents } = readerOutline(viewOf({ documents: [note] }))
    expect(steps).toEqual([
      { id: 'n1', title: 'Progress note', note: 'Dr. Vale, Feb 20, 2026', count: undefined },
    ])
    expect(documents[0]?.composed).toBe(false)
  })

  it.each([{ documents: [] }, { documents: [{ ...note, text: ' \n' }] }])(
    'begins with a composed summary when no note can be read',
    ({ documents }) => {
      const outline = readerOutline(viewOf({ documents }))
      expect(outline.documents[0]).toMatchObject({ id: 'encounter-summary', composed: true })
      expect(outline.documents).toHaveLength(documents.length + 1)
    },
  )

  it('puts problems before labs and allergies after vitals, each with its count', () => {
    const concept = { text: 'x', codes: [] }
    const measured = { value: { quantity: { value: 1 } }, components: [], trend: [] }
    const payload: ChartView['payload'] = {
      ...emptyPayload,
      conditions: [{ id: 'c', concept, category: 'encounter-diagnosis' }],
      allergies: [{ id: 'a', concept, reactions: [] }],
      observations: [
        { id: 'v', concept, category: 'vital-signs', ...measured },
        { id: 'l', concept, category: 'laboratory', ...measured },
        { id: 'e', concept, category: 'laboratory', ...measured, value: {} },
      ],
    }
    const { steps } = readerOutline(viewOf({ documents: [note], payload }))
    expect(steps.map(({ id, count }) => [id, count])).toEqual([
      ['n1', undefined],
      ['diagnoses', 1],
      ['labs', 1],
      ['vitals', 1],
      ['allergies', 1],
    ])
  })
})
