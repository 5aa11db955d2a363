import { describe, expect, it } from 'vitest'
import { refuseForeignOrigin } from './refuse-foreign-origin'

const check = (headers: Record<string, string>, appOrigin?: string) => () =>
  refuseForeignOrigin(new Headers(headers), { appOrigin })

describe('the origin of a mutation', () => {
  it('may be our own host', () => {
    expect(check({ origin: 'http://localhost:3000', host: 'localhost:3000' })).not.toThrow()
  })

  it('may be the configured origin and no other', () => {
    const configured = 'https://coding.example'
    expect(check({ origin: configured, host: 'internal:3000' }, configured)).not.toThrow()
    expect(check({ origin: 'http://internal:3000', host: 'internal:3000' }, configured)).toThrow()
  })

  it.each(['https://evil.example', 'null', 'http://localhost:3001', 'not a url'])(
    'may not be %s',
    (origin) => {
      expect(check({ origin, host: 'localhost:3000' })).toThrow(/another site/)
    },
  )

  it('may be unnamed by a caller that is no browser, not by a foreign page', () => {
    expect(check({ host: 'localhost:3000' })).not.toThrow()
    expect(check({ host: 'localhost:3000', 'sec-fetch-site': 'cross-site' })).toThrow()
    expect(check({ host: 'localhost:3000', 'sec-fetch-site': 'same-origin' })).not.toThrow()
  })
})
