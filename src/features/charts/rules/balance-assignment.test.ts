import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceAssignment, chartWeight } from './balance-assignment'

const chart = fc.record({
  chartId: fc.uuid(),
  difficulty: fc.constantFrom('low', 'medium', 'high'),
})

describe('balancing assignments', () => {
  it('fills up the coder who has less first', () => {
    const charts = [
      { chartId: 'a', difficulty: 'low' },
      { chartId: 'b', difficulty: 'low' },
      { chartId: 'c', difficulty: 'high' },
    ]
    const coders = [
      { coderId: 'busy', load: 4 },
      { coderId: 'free', load: 0 },
    ]
    expect(balanceAssignment(charts, coders)).toEqual([
      { chartId: 'c', coderId: 'free' },
      { chartId: 'a', coderId: 'free' },
      { chartId: 'b', coderId: 'busy' },
    ])
  })

  it('assigns nothing when there is no coder', () => {
    expect(balanceAssignment([{ chartId: 'a', difficulty: 'low' }], [])).toEqual([])
  })

  it('assigns every chart once and ends within one chart of balance', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(chart, { selector: (one) => one.chartId }),
        fc.integer({ min: 1, max: 5 }),
        (charts, people) => {
          const coders = Array.from({ length: people }, (_, n) => ({ coderId: `${n}`, load: 0 }))
          const assignments = balanceAssignment(charts, coders)
          expect(assignments.map((one) => one.chartId).sort()).toEqual(
            charts.map((one) => one.chartId).sort(),
          )
          const weightOf = new Map(charts.map((one) => [one.chartId, chartWeight(one.difficulty)]))
          const loads = coders.map(({ coderId }) =>
            assignments
              .filter((one) => one.coderId === coderId)
              .reduce((sum, one) => sum + (weightOf.get(one.chartId) ?? 0), 0),
          )
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(3)
        },
      ),
    )
  })
})
