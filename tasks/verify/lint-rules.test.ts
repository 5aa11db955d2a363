import { beforeAll, describe, expect, it } from 'vitest'
import { brokenLintRules, configuredRules } from './lint-rules'
import { lintCases, lintFreedoms } from './lint-cases'

const file = (place: string) => `src/features/charts/${place}`

describe('the lint rules', () => {
  let broken: ReadonlyMap<string, readonly string[]>

  beforeAll(async () => {
    const all = [...lintCases, ...lintFreedoms].map(({ at, source }) => [file(at), source])
    broken = await brokenLintRules(Object.fromEntries(all) as Record<string, string>)
  })

  it.each(lintCases)('$rule is an error in $at', ({ rule, at }) => {
    expect(broken.get(file(at))).toEqual([rule])
  })

  it.each(lintFreedoms)('$title', ({ at }) => {
    expect(broken.get(file(at))).toBeUndefined()
  })

  it('each have a case', () => {
    expect([...new Set(lintCases.map(({ rule }) => rule))].sort()).toEqual(configuredRules())
  })
})
