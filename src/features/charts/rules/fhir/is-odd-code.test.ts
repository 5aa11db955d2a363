import { expect, it } from 'vitest'
import { isOddCode } from './is-odd-code'

it.each([
  ['http://snomed.info/sct', '38341003', false],
  ['http://snomed.info/sct', '112141AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', true],
  ['http://snomed.info/sct', '34552-0', true],
  ['http://loinc.org', '4548-4', false],
  ['http://loinc.org', '5089AAAA', true],
  ['http://www.nlm.nih.gov/research/umls/rxnorm', '563026', false],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'E11.9', false],
  ['http://hl7.org/fhir/sid/icd-10-cm', '11.9E', true],
  ['urn:local', 'whatever!', false],
])('judges the code %s|%s as odd: %s', (system, code, isOdd) => {
  expect(isOddCode({ text: 'x', codes: [{ system, code }] })).toBe(isOdd)
})

it('does not judge a code without a system', () => {
  expect(isOddCode({ text: 'x', codes: [{ code: '?' }] })).toBe(false)
})
