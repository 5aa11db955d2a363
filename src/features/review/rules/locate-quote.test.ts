import { describe, expect, it } from 'vitest'
import { allCases } from '@/features/charts/demo/cases/all-cases'
import { noteText } from '@/features/charts/demo/note-text'
import { locateQuote } from './locate-quote'

const documents = [
  { id: 'first', text: 'Nothing to report.' },
  { id: 'second', text: 'Stage 4 kidney disease. Stage 4 again.' },
]

describe('where a quote stands', () => {
  it('is its first place in the document that holds it', () => {
    expect(locateQuote(documents, 'Stage 4')).toEqual({ documentId: 'second', start: 0, end: 7 })
  })

  it('is nowhere when no document has its words', () => {
    expect(locateQuote(documents, 'Stage 5')).toBeUndefined()
    expect(locateQuote(documents, '')).toBeUndefined()
  })

  it('is in the note for every code of every answer key', () => {
    const lost = allCases.flatMap((demoCase) => {
      const text = noteText(demoCase)
      return demoCase.answerKey
        .filter(({ quote }) => {
          const place = locateQuote([{ id: 'note', text }], quote)
          return !place || text.slice(place.start, place.end) !== quote
        })
        .map(({ code }) => `${demoCase.id} ${code}`)
    })
    expect(lost).toEqual([])
  })
})
