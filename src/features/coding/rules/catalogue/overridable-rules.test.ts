import { describe, expect, it } from 'vitest'
import { engineCases, judgeBy } from '@/testing/engine-cases'
import { engineWorlds } from '@/testing/engine-worlds'
import { overridableRules } from './overridable-rules'

describe('the rules that a rationale may override', () => {
  it('are those of which the engine says so on some case', () => {
    const found = engineWorlds.flatMap(({ releases }) =>
      engineCases.flatMap((one) =>
        judgeBy(releases, one).flatMap(({ rule, overridable }) => (overridable ? [rule] : [])),
      ),
    )
    expect([...new Set(found)].sort()).toEqual([...overridableRules].sort())
  })
})
