import { describe, expect, it } from 'vitest'
import { initialsOf } from './frame-account'

describe('initialsOf', () => {
  it.each([
    ['Rosa Delgado', 'RD'],
    ['Rosa Maria Delgado', 'RD'],
    ['rosa', 'R'],
    ['', ''],
  ])('shortens "%s" to "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})
