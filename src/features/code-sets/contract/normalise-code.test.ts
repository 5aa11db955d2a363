import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseCode } from './normalise-code'
import { showCode } from './show-code'

describe('reading a code as entered', () => {
  it.each([
    ['e119', 'E11.9', 'E119', true],
    ['E11.9', 'E11.9', 'E119', true],
    [' i10 ', 'I10', 'I10', true],
    ['z3a20', 'Z3A.20', 'Z3A20', true],
    ['w19xxxa', 'W19.XXXA', 'W19XXXA', true],
    ['qa00101', 'QA0.0101', 'QA00101', true],
    ['E1.19', 'E1.19', 'E119', false],
    ['11E.9', '11E.9', '11E9', false],
    ['E11.', 'E11.', 'E11', false],
    ['EA1.9', 'EA1.9', 'EA19', false],
    ['', '', '', false],
  ])('reads %j as %j', (entered, ...read) => {
    const [shown, code, wellFormed] = read
    expect(normaliseCode(entered)).toEqual({ shown, code, wellFormed })
  })

  it('reads what it shows as the same code', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), (entered) => {
        const once = normaliseCode(entered)
        if (once.wellFormed) expect(normaliseCode(showCode(once.code))).toEqual(once)
      }),
    )
  })
})

describe('showing a stored code', () => {
  it.each([
    ['E119', 'E11.9'],
    ['I10', 'I10'],
    ['I10-I1A', 'I10-I1A'],
    ['11E.9', '11E.9'],
  ])('shows %s as %s', (stored, shown) => {
    expect(showCode(stored)).toBe(shown)
  })
})
