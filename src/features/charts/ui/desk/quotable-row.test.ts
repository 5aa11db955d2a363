import { describe, expect, it } from 'vitest'
import type { MeasurementRow } from './measurement-rows'
import { measurementText, rowTexts } from './quotable-row'

const potassium: MeasurementRow = {
  id: 'k',
  label: 'Potassium',
  value: '6.1',
  unit: 'mmol/L',
  at: undefined,
  flag: 'high',
  number: 6.1,
  low: 3.5,
  high: 5.1,
  rangeText: '3.5 – 5.1',
  course: [],
  before: [],
}

describe('a line that is quoted', () => {
  it('says value, judgement and reference of a measurement, as far as they are known', () => {
    expect(measurementText(potassium)).toBe('Potassium: 6.1 mmol/L, high (reference 3.5 – 5.1)')
    const bare = { ...potassium, unit: '', flag: undefined, rangeText: undefined }
    expect(measurementText(bare)).toBe('Potassium: 6.1')
  })

  it('is found by its part and its own id, in lists and in tables', () => {
    const line = { id: 'a', text: 'Metformin 500 mg', code: '860975', details: ['twice daily'] }
    const texts = rowTexts(
      [
        { id: 'medications', title: 'Medications', entries: [line] },
        { id: 'problems', title: 'Active problems', entries: [{ ...line, text: 'Other' }] },
      ],
      [{ id: 'labs', rows: [potassium] }],
    )
    expect(texts.get('medications:a')).toBe('Metformin 500 mg, twice daily')
    expect(texts.get('problems:a')).toBe('Other, twice daily')
    expect(texts.get('labs:k')).toContain('Potassium')
    expect(texts.size).toBe(3)
  })
})
