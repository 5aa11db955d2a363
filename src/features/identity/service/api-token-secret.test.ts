import { describe, expect, it } from 'vitest'
import { newApiTokenSecret, readApiTokenSecret } from './api-token-secret'

describe('the secret of a token', () => {
  it.each([
    ['read', true],
    ['write', false],
  ] as const)('to %s says so in its form, which the hash covers', (access, readOnly) => {
    const { secret, prefix, hash } = newApiTokenSecret(access)
    expect(readApiTokenSecret(`Bearer ${secret}`)).toEqual({ hash, readOnly })
    expect(secret.startsWith(prefix)).toBe(true)
    const turned = secret.replace(/^smc_./, readOnly ? 'smc_w' : 'smc_r')
    expect(readApiTokenSecret(`Bearer ${turned}`)?.hash?.equals(hash)).toBe(false)
  })

  it('is another one each time, most of it unseen', () => {
    const secrets = Array.from({ length: 50 }, () => newApiTokenSecret('read'))
    expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(50)
    expect(secrets.every(({ secret, prefix }) => secret.length - prefix.length > 30)).toBe(true)
  })

  it.each([null, '', 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer '])(
    'is not looked for in %j: the cookie counts',
    (header) => {
      expect(readApiTokenSecret(header)).toBeUndefined()
    },
  )

  it.each(['Bearer nonsense', 'bearer smc_x_abc', `Bearer smc_w_${'a'.repeat(43)}, Bearer b`])(
    'that cannot be one of ours opens nothing, and no cookie counts: %s',
    (header) => {
      expect(readApiTokenSecret(header)).toEqual({ hash: undefined, readOnly: false })
    },
  )
})
