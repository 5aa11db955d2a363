import { describe, expect, it } from 'vitest'
import { keepTail } from './tail'

describe('the end of what a step printed', () => {
  it('is all of it where that is short', () => {
    const tail = keepTail(100)
    for (const piece of ['one\ntw', 'o\n']) tail.add(piece)
    expect(tail.text()).toBe('one\ntwo')
  })

  it('is its last whole lines where it is long', () => {
    const tail = keepTail(10)
    for (const piece of ['the first line\n', 'three\n', 'four']) tail.add(piece)
    expect(tail.text()).toBe('four')
  })
})
