import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeQuotation } from './propose-quotation'

function quoteFor(text: string, ...names: readonly string[]): string | undefined {
  return proposeQuotation([{ id: 'note', text }], names)?.quote
}

const hypertension = 'Essential (primary) hypertension'
const diabetes = 'Type 2 diabetes mellitus without complications'

describe('a proposed quotation', () => {
  it('is the clause that names the condition, at its place in the document', () => {
    const text = '# Assessment\n1. Essential hypertension: continue lisinopril.\n2. Cough.'
    const span = proposeQuotation([{ id: 'note', text }], [hypertension])
    expect(span).toMatchObject({ documentId: 'note', quote: 'Essential hypertension' })
    expect(text.slice(span?.start, span?.end)).toBe('Essential hypertension')
  })

  it.each([
    ['htn well controlled', hypertension, 'htn well controlled'],
    ['PMH: HTN, COPD, GERD', 'Chronic obstructive pulmonary disease, unspecified', 'COPD'],
    ['T2DM on metformin', diabetes, 'T2DM on metformin'],
    [
      'He takes metformin twice daily.',
      'Long term (current) use of oral hypoglycemic drugs',
      'He takes metformin twice daily',
    ],
    ['Hyponatremia, corrected slowly.', 'Hypo-osmolality and hyponatremia', 'Hyponatremia'],
    ['Iron deficiency anaemia', 'Iron deficiency anemia, unspecified', 'Iron deficiency anaemia'],
    [
      'Known Ménière’s disease — stable',
      "Meniere's disease, unspecified ear",
      'Known Ménière’s disease — stable',
    ],
    ['Former smoker.', 'Personal history of nicotine dependence', 'Former smoker'],
    [
      'Family history of breast cancer.',
      'Family history of malignant neoplasm of breast',
      'Family history of breast cancer',
    ],
  ])('reads %s as %s', (text, title, quote) => {
    expect(quoteFor(text, title)).toBe(quote)
  })

  it.each([
    'Denies hypertension.',
    'No evidence of hypertension.',
    'No fever, chills or hypertension.',
    'Family history of hypertension.',
    '# Family history\nHypertension.',
    'His mother has hypertension.',
    'Possible hypertension.',
    'Rule out hypertension.',
    'Probable hypertension, to be checked.',
    'Hypertension was ruled out.',
    'Hypertension is unlikely.',
    'History of hypertension.',
    '# Out of range\n- Hypertension score: 9, high',
    'Blood pressure 150/95.',
  ])('is not taken from “%s”', (text) => {
    expect(quoteFor(text, hypertension)).toBeUndefined()
  })

  it('is taken after a denial that ended', () => {
    expect(quoteFor('No diabetes; hypertension is treated.', hypertension)).toMatch(/hypertension/)
    expect(quoteFor('Denies chest pain, but hypertension persists.', hypertension)).toMatch(
      /hypertension/,
    )
  })

  it.each([
    ['Fracture of the right clavicle.', 'Displaced fracture of shaft of left clavicle'],
    ['Type 1 diabetes mellitus.', diabetes],
    ['Chronic kidney disease stage 4.', 'Chronic kidney disease, stage 3a'],
    ['Chronic systolic heart failure.', 'Acute systolic (congestive) heart failure'],
    ['Secondary hyperparathyroidism.', 'Primary hyperparathyroidism'],
  ])('never says another side, type, stage or course: “%s” for %s', (text, title) => {
    expect(quoteFor(text, title)).toBeUndefined()
  })

  it('comes from the assessment rather than from the results', () => {
    const text = '# Investigations\nPneumonia.\n\n# Assessment\nPneumonia.'
    const span = proposeQuotation([{ id: 'note', text }], ['Pneumonia, unspecified organism'])
    expect(span?.start).toBe(text.lastIndexOf('Pneumonia'))
  })

  it('is found by the term that the code was found by', () => {
    const names = ['Nonrheumatic aortic (valve) stenosis', 'Stenosis, aortic, calcified']
    expect(quoteFor('Calcified aortic valve', names[0] ?? '')).toBeUndefined()
    expect(quoteFor('Calcified aortic stenosis', ...names)).toBe('Calcified aortic stenosis')
  })

  it('finds a sentence that breaks over two lines', () => {
    const text =
      'She comes for a review of her long-standing chronic obstructive\npulmonary disease.'
    expect(quoteFor(text, 'Chronic obstructive pulmonary disease, unspecified')).toContain(
      'obstructive\npulmonary',
    )
  })

  it.each(['', ' ', '\n\n', '\u0000', '😀😀', '....', '# '])('is none in %j', (text) => {
    expect(quoteFor(text, hypertension)).toBeUndefined()
  })

  it('is none for a code without a word of its own', () => {
    expect(quoteFor('Hypertension', 'Other specified, unspecified')).toBeUndefined()
    expect(quoteFor('Hypertension')).toBeUndefined()
  })

  it('never throws, is the same each time, and quotes what stands there', () => {
    const pieces = fc.constantFrom(
      'no',
      'hypertension',
      '.',
      '\n',
      '# ',
      'é',
      '(',
      'HTN',
      '🙂',
      'left',
      ':',
      'a'.repeat(700),
    )
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        text,
        fc.oneof(fc.constant(hypertension), fc.string({ unit: 'binary' })),
        (note, name) => {
          const documents = [{ id: 'note', text: note }]
          const span = proposeQuotation(documents, [name])
          expect(proposeQuotation(documents, [name])).toEqual(span)
          if (!span) return
          expect(note.slice(span.start, span.end)).toBe(span.quote)
          expect(span.quote.trim()).not.toBe('')
          expect(span.quote.length).toBeLessThanOrEqual(2000)
        },
      ),
    )
  })
})

describe('a note of a million characters', () => {
  const million = 1_000_000
  const filled = (piece: string) =>
    piece.repeat(Math.ceil(million / piece.length)).slice(0, million)
  // What would look at each word of all others would not end before the test does.
  it.each([
    [
      'prose',
      'The patient walked to the clinic and was seen by the team on the second day. Type 2 diabetes is stable.\n',
      /^Type 2 diabetes is stable$/,
    ],
    ['one word', 'diabetes ', /^(diabetes ?){50,}/],
    ['denials', 'no diabetes\n', /^$/],
    ['full stops', '.\n', /^$/],
    ['no break', 'a', /^$/],
    ['capitals', 'DIABETES MELLITUS:\n', /^$/],
    [
      'numbered lines',
      Array.from({ length: 2000 }, (_, at) => `${at}. diabetes seen on visit ${at}\n`).join(''),
      /^diabetes seen on visit 2$/,
    ],
  ])('of %s is read as a short one is', (_, piece, quote) => {
    expect(quoteFor(filled(piece), diabetes) ?? '').toMatch(quote)
  })
})
