import { expect, it } from 'vitest'
import { parseHccEdits } from './hcc-edits'

const row = {
  icd10: 'J449',
  edit_type: 'age',
  sex: '',
  age_min: '',
  age_max: '17',
  action: 'invalid',
  cc_override: '',
  model_name: 'CMS-HCC Model V28',
  description: 'COPD unspecified - invalid if age < 18',
}
const female = {
  ...row,
  icd10: 'D66',
  sex: '2',
  age_max: '',
  action: 'override',
  cc_override: '112',
}

it('reads whom an edit is of, and the category that it gives instead', () => {
  expect(parseHccEdits([row, female]).edits).toMatchObject([
    { code: 'J449', model: 'V28', toAge: 17 },
    { code: 'D66', model: 'V28', sex: 'female', category: '112' },
  ])
  expect(parseHccEdits([row]).edits[0]).not.toHaveProperty('category')
})

it('passes over other models, and names the lines that are no edits', () => {
  const { edits, faults } = parseHccEdits([
    { ...row, model_name: 'RxHCC Model V08' },
    { ...row, age_max: 'young' },
    { ...row, action: 'delete' },
    { ...female, cc_override: '' },
    { ...female, sex: 'F' },
  ])
  expect(edits).toEqual([])
  expect(faults.map(({ line }) => line)).toEqual([3, 4, 5, 6])
})
