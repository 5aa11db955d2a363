import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path'

describe('ownPath', () => {
  it.each(['/queue', '/charts?status=draft', '/charts/0197a1c2-7713-7000-8000-000000000001'])(
    'keeps %s',
    (address) => {
      expect(ownPath(address)).toBe(address)
    },
  )

  it.each([
    undefined,
    '',
    '/',
    'queue',
    '//evil.example/queue',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/api/trpc',
  ])('refuses %s', (address) => {
    expect(ownPath(address)).toBeUndefined()
  })
})
