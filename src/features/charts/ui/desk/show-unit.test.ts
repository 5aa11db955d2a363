import { expect, it } from 'vitest'
import { showUnit } from './show-unit'

it.each([
  ['mm[Hg]', 'mmHg'],
  ['10*3/uL', '10³/µL'],
  ['10*6/uL', '10⁶/µL'],
  ['{score}', ''],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
  ['{beats}/min', '/min'],
  ['Cel', '°C'],
  ['kg/m2', 'kg/m2'],
  ['%', '%'],
  ['unit', 'unit'],
  [undefined, ''],
])('shows %j as %j', (unit, shown) => {
  expect(showUnit(unit)).toBe(shown)
})
