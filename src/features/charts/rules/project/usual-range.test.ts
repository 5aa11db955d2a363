import { expect, it } from 'vitest'
import type { ChartSubject } from '../../contract/chart-payload'
import { usualRangeOf } from './usual-range'

const adult: ChartSubject = { sex: 'female', ageYears: 40 }

function rangeOf(code: string, unit: string | undefined, subject: ChartSubject = adult) {
  return usualRangeOf({ text: 'x', codes: [{ system: 'http://loinc.org', code }] }, unit, subject)
}

it('is the usual range of an adult of that sex, in that unit, and says that it is no more', () => {
  expect(rangeOf('718-7', 'g/dL')).toEqual({ high: 15.5, low: 12, text: 'usual adult range' })
  expect(rangeOf('718-7', 'g/dL', { sex: 'male', ageYears: 40 })).toMatchObject({ high: 17.5 })
  expect(rangeOf('2093-3', 'mg/dL')).toEqual({ high: 200, text: 'usual adult range' })
})

it.each([
  ['718-7', 'g/L', adult],
  ['718-7', undefined, adult],
  ['1-8', 'g/dL', adult],
  ['718-7', 'g/dL', { sex: 'unknown', ageYears: 40 }],
  ['718-7', 'g/dL', { sex: 'female', ageYears: 17 }],
  ['718-7', 'g/dL', { sex: 'female' }],
] as const)('is not known for %s in %s of %j', (code, unit, subject) => {
  expect(rangeOf(code, unit, subject)).toBeUndefined()
})
