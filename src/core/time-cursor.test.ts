import { describe, expect, it } from 'vitest'
import { encodeCursor } from './cursor'
import { decodeTimeCursor, encodeTimeCursor } from './time-cursor'

const keys = {
  at: new Date('2026-03-02T12:00:00.123Z'),
  id: '0198c0de-0000-7000-8000-000000000001',
}

describe('a time cursor', () => {
  it('comes back as it was made', () => {
    expect(decodeTimeCursor(encodeTimeCursor(keys))).toEqual(keys)
  })

  it('stands for the first page when there is none', () => {
    expect(decodeTimeCursor(undefined)).toBeUndefined()
  })

  it.each([
    'x',
    encodeCursor([1, keys.id]),
    encodeCursor(['yesterday', keys.id]),
    encodeCursor([keys.at.toISOString(), 'no id']),
    encodeCursor([keys.at.toISOString()]),
  ])('is refused when it is not one of ours: %s', (cursor) => {
    expect(() => decodeTimeCursor(cursor)).toThrow('page marker')
  })
})
