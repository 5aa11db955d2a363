import { describe, expect, it } from 'vitest'
import { noteHolds, noteWords } from './note-words'

const note = noteWords(
  'Family history:\n  MILD asthma.\tStage-3 pressure ulcer (sacral); naïve to insulin',
)

describe('words of a note', () => {
  it('are found whole, in any case, over line ends and punctuation', () => {
    for (const words of [
      'mild',
      'Family History',
      'stage 3',
      'Stage-3 Pressure',
      'naïve',
      'insulin',
    ])
      expect(noteHolds(note, words)).toBe(true)
  })

  it('are not found within other words or in another order', () => {
    for (const words of ['mi', 'ulcers', 'history family', 'pressure sacral', 'sulin'])
      expect(noteHolds(note, words)).toBe(false)
  })

  it('are not found where there are none', () => {
    expect(noteHolds(note, '; -')).toBe(false)
    expect(noteHolds(noteWords(''), 'mild')).toBe(false)
  })
})
