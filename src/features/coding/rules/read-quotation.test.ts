import { describe, expect, it } from 'vitest'
import { readQuotation } from './read-quotation'

function read(quote: string, documentId = '019a0000-0000-7000-8000-000000000001') {
  return readQuotation({ documentId, start: 0, end: quote.length, quote })
}

describe('a quoted passage', () => {
  it.each([
    ['Probable pneumonia', 'uncertain'],
    ['2. Suspected deep vein thrombosis, start heparin', 'uncertain'],
    ['- r/o myocardial infarction.', 'uncertain'],
    ['Denies chest pain', 'negated'],
    ['No evidence of malignancy', 'negated'],
    ['Pulmonary embolism was ruled out.', 'negated'],
    ['Family history of breast cancer', 'family-history'],
  ])('that says “%s” asserts it as %s', (quote, assertion) => {
    expect(read(quote)).toEqual({ text: quote, assertion })
  })

  it.each([
    'Pneumonia, probably aspiration',
    'Community-acquired pneumonia confirmed on imaging',
    'History of hypertension, on lisinopril',
    'No change in chronic back pain',
    'Likely viral at first. Pneumonia is confirmed today.',
    'Likelihood of falls discussed',
  ])('that says “%s” is taken for what it says and no more', (quote) => {
    expect(read(quote)).toEqual({ text: quote })
  })

  it('of a laboratory line comes from the laboratory', () => {
    expect(read('Potassium: 2.9 mmol/L, low', 'labs:observation-1').source).toBe('laboratory')
    expect(read('Temperature: 38.9 Cel', 'vitals:observation-2').source).toBeUndefined()
  })
})
