import { describe, expect, it } from 'vitest'
import { roles } from '@/core/actor'
import { sectionsFor, startPageOf } from './sections-for'

describe('sectionsFor', () => {
  it.each([
    ['coder', ['/queue', '/feedback', '/codes', '/rules', '/profile', '/settings']],
    ['supervisor', ['/audits', '/codes', '/rules', '/profile', '/settings']],
    ['manager', ['/charts', '/imports', '/codes', '/rules', '/profile', '/settings']],
    ['admin', ['/users', '/audit-log', '/imports', '/codes', '/profile', '/settings']],
    ['provider', ['/home', '/codes', '/profile', '/settings']],
    ['biller', ['/home', '/codes', '/profile', '/settings']],
  ] as const)('gives a %s %j', (role, addresses) => {
    expect(sectionsFor(role).map(({ href }) => href)).toEqual(addresses)
  })

  it('puts figures beside the section they belong to', () => {
    const count = { count: 12, of: 'charts' }
    const [queue, feedback] = sectionsFor('coder', { '/queue': { count } })
    expect(queue?.count).toEqual(count)
    expect(feedback?.count).toBeUndefined()
  })

  it('never needs more than the five places of the bottom bar, of which the last is the account’s', () => {
    for (const role of roles) {
      const own = sectionsFor(role).filter(({ href }) => !/^\/(profile|settings)$/.test(href))
      expect(own.length).toBeLessThan(5)
    }
  })
})

describe('startPageOf', () => {
  it.each([
    ['coder', '/queue'],
    ['supervisor', '/audits'],
    ['manager', '/charts'],
    ['admin', '/users'],
    ['provider', '/home'],
    ['biller', '/home'],
  ] as const)('starts a %s at %s', (role, address) => {
    expect(startPageOf(role)).toBe(address)
  })
})
