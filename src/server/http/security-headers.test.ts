import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageStyles, policyOfData, policyOfPage, securityHeaders } from './security-headers'

const served = { isSecure: true, isDevelopment: false }

describe('the policy of a page', () => {
  const policy = policyOfPage('bm9uY2U=', served)
  const directive = (name: string) =>
    policy.split('; ').find((one) => one === name || one.startsWith(`${name} `))

  it('runs scripts by the nonce and by what they load, and no others', () => {
    expect(directive('script-src')).toBe("script-src 'nonce-bm9uY2U=' 'strict-dynamic'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('takes style elements by nonce or hash only', () => {
    expect(directive('style-src-elem')).toContain("'nonce-bm9uY2U='")
    expect(directive('style-src-elem')).not.toContain('unsafe-inline')
  })

  it.each(['frame-ancestors', 'object-src', 'base-uri', 'frame-src'])(
    'gives %s to nobody',
    (name) => {
      expect(directive(name)).toBe(`${name} 'none'`)
    },
  )

  it('asks for TLS only where the product is served over TLS', () => {
    expect(directive('upgrade-insecure-requests')).toBeDefined()
    expect(policyOfPage('x', { ...served, isSecure: false })).not.toContain('upgrade-insecure')
  })

  it('lets the development server evaluate, and it alone', () => {
    expect(policyOfPage('x', { ...served, isDevelopment: true })).toContain("'unsafe-eval'")
  })
})

describe('the headers of every answer', () => {
  it('keep browsers on TLS for at least a year where the product is served over TLS', () => {
    const transport = new Map(securityHeaders(served)).get('strict-transport-security') ?? ''
    expect(Number(/max-age=(\d+)/.exec(transport)?.[1])).toBeGreaterThanOrEqual(31_536_000)
    const plain = new Map(securityHeaders({ ...served, isSecure: false }))
    expect(plain.has('strict-transport-security')).toBe(false)
  })

  it('let data load nothing', () => {
    expect(policyOfData.startsWith("default-src 'none'")).toBe(true)
  })
})

describe('the style elements that packages write', () => {
  const read = (file: string) =>
    readFileSync(
      path.join(path.dirname(createRequire(import.meta.url).resolve(file)), 'index.mjs'),
      'utf8',
    )
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

  it('are those whose hashes the policy holds', () => {
    const sheet = /^__insertCSS\((".*")\);?$/m.exec(read('sonner'))?.[1] ?? ''
    const bars = ['@radix-ui/react-select', '@radix-ui/react-scroll-area'].map(
      (name) => /__html: `([^`]+)`/.exec(read(name))?.[1] ?? '',
    )
    const texts = ['', JSON.parse(sheet) as string, ...bars]
    expect(packageStyles).toEqual(texts.map(hash))
  })
})
