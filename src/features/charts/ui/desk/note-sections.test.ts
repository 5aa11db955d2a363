import { describe, expect, it } from 'vitest'
import { noteSections } from './note-sections'

function outline(text: string) {
  return noteSections(text).map(({ heading, start, end }) => [
    heading?.text,
    text.slice(start, end),
  ])
}

describe('the sections of a note', () => {
  it('follow headings with signs, the deeper ones a level below', () => {
    const text = '\n2006-07-21\n\n# Chief Complaint\nNo complaints.\n\n## Plan\nRest.\n'
    expect(outline(text)).toEqual([
      [undefined, '2006-07-21'],
      ['Chief Complaint', 'No complaints.'],
      ['Plan', 'Rest.'],
    ])
    expect(noteSections(text).map(({ heading }) => heading?.level)).toEqual([undefined, 1, 2])
  })

  it('follow headings in capitals and words with a colon on a line of their own', () => {
    expect(outline('CHIEF COMPLAINT\n\nBack pain.\n\nResults:\n\nX-ray unremarkable.')).toEqual([
      ['CHIEF COMPLAINT', 'Back pain.'],
      ['Results', 'X-ray unremarkable.'],
    ])
  })

  it('follow a known heading that runs into its text', () => {
    expect(outline('Assessment: Acute bronchitis.\nPlan: Fluids.')).toEqual([
      ['Assessment', 'Acute bronchitis.'],
      ['Plan', 'Fluids.'],
    ])
  })

  it.each([
    'BP 120/80',
    'Patient was told: come back if worse.',
    'Note: call the clinic.',
    'The patient denies chest pain, and the review of every other system is negative:',
    '- Cardiovascular: regular rhythm',
  ])('do not begin at %j', (line) => {
    expect(outline(line)).toEqual([[undefined, line]])
  })

  it('keep a heading without text', () => {
    expect(outline('# Assessment and Plan\n\n## Plan\n')).toEqual([
      ['Assessment and Plan', ''],
      ['Plan', ''],
    ])
  })

  it('cover every character that is neither heading nor blank', () => {
    const text = 'Dictated.\nHPI: Cough.\n\nPLAN\n- Rest\n- Fluids'
    const kept = noteSections(text).map(({ start, end }) => text.slice(start, end))
    const heads = noteSections(text).map(({ heading }) =>
      heading ? text.slice(heading.start, heading.end) : '',
    )
    const letters = (parts: readonly string[]) => parts.join('').replace(/\s/g, '').length
    expect(letters(kept) + letters(heads)).toBe(text.replace(/\s/g, '').length)
  })

  it('are none in an empty note', () => {
    expect(noteSections('  \n ')).toEqual([])
  })
})
