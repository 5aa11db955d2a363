import { expect, it } from 'vitest'
import { parseProcedure } from './parse-procedure'

it.each<[string, [string, string, string[]]]>([
  ['99213', ['CPT/HCPCS', '99213', []]],
  ['99213-25', ['CPT/HCPCS', '99213', ['25']]],
  [' 71046 26, tc ', ['CPT/HCPCS', '71046', ['26', 'TC']]],
  ['3074f', ['CPT/HCPCS', '3074F', []]],
  ['j1885', ['CPT/HCPCS', 'J1885', []]],
  ['0dtj4zz', ['ICD-10-PCS', '0DTJ4ZZ', []]],
])('reads %j', (entered, [system, code, modifiers]) => {
  expect(parseProcedure(entered)).toEqual({ system, code, modifiers })
})

it.each([
  ['', 'Enter a CPT code'],
  ['9921', 'Enter a CPT code'],
  ['W1234', 'Enter a CPT code'],
  ['0DTJ4ZO', 'Enter a CPT code'],
  ['0DTJ4ZZ-25', 'no modifiers'],
  ['99213-2', '2 is not a modifier'],
  ['99213-25-26-59-76-77', 'at most 4 modifiers'],
])('refuses %j', (entered, problem) => {
  expect(parseProcedure(entered)).toMatchObject({
    problem: expect.stringContaining(problem) as string,
  })
})
