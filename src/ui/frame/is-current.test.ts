import { describe, expect, it } from 'vitest'
import { isCurrent } from './is-current'
import { sectionsFor } from './sections-for'

const currentOf = (role: 'coder' | 'manager', pathname: string) =>
  sectionsFor(role)
    .filter((section) => isCurrent(pathname, section))
    .map(({ label }) => label)

describe('isCurrent', () => {
  it.each([
    ['coder', '/queue', ['Queue']],
    ['coder', '/charts/0197a1c2', ['Queue']],
    ['manager', '/charts/0197a1c2', ['Charts']],
    ['manager', '/imports', ['Imports']],
    ['manager', '/importsomething', []],
  ] as const)('puts a %s at %s in %j', (role, pathname, labels) => {
    expect(currentOf(role, pathname)).toEqual(labels)
  })
})
