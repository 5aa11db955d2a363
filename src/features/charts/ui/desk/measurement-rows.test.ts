import { describe, expect, it } from 'vitest'
import type { ChartObservation, ObservationComponent } from '../../contract/chart-payload'
import { measurementRows, showValue } from './measurement-rows'

function observation(overrides: Partial<ChartObservation>): ChartObservation {
  return {
    id: 'o',
    concept: { text: 'Creatinine', codes: [] },
    category: 'laboratory',
    value: {},
    components: [],
    trend: [],
    ...overrides,
  }
}

function measured(value: number, unit = 'mg/dL') {
  return { quantity: { value, unit } }
}

function component(text: string, value: number): ObservationComponent {
  return { concept: { text, codes: [] }, value: measured(value, 'mm[Hg]'), trend: [] }
}

describe('the rows of a table of measurements', () => {
  it('gather the values of an encounter behind its last one, earlier encounters first', () => {
    const trend = [{ date: '2025-01-01', value: 0.9 }]
    const rows = measurementRows([
      observation({ id: 'a', value: measured(1.1), effective: '2026-02-11', trend }),
      observation({ id: 'b', concept: { text: 'Sodium', codes: [] }, value: measured(140) }),
      observation({ id: 'c', value: measured(1.6), effective: '2026-02-12', trend }),
    ])
    expect(rows.map(({ id }) => id)).toEqual(['c', 'b'])
    expect(rows[0]).toMatchObject({
      value: '1.6',
      course: [0.9, 1.1, 1.6],
      before: [{ at: '2026-02-11', value: '1.1' }],
    })
  })

  it('keep values in different units apart', () => {
    const rows = measurementRows([
      observation({ value: measured(1.1) }),
      observation({ value: measured(97, 'umol/L') }),
    ])
    expect(rows).toHaveLength(2)
  })

  it('leave out what has no value, so that it does not hide an earlier one', () => {
    const rows = measurementRows([observation({ value: measured(1.1, '') }), observation({})])
    expect(rows).toMatchObject([{ value: '1.1' }])
  })

  it('read a blood pressure as one value', () => {
    const rows = measurementRows([
      observation({
        components: [component('Diastolic pressure', 82), component('Systolic pressure', 128)],
      }),
    ])
    expect(rows).toMatchObject([
      { label: 'Blood pressure', value: '128/82', unit: 'mmHg', course: [128] },
    ])
  })

  it('show the parts of any other panel one by one', () => {
    const rows = measurementRows([
      observation({ components: [component('Left', 1), component('Right', 2)] }),
    ])
    expect(rows.map(({ label }) => label)).toEqual(['Left', 'Right'])
  })

  it.each([
    [{ referenceRange: { low: 2, high: 4 }, value: measured(1) }, 'low'],
    [{ referenceRange: { high: 4 }, value: measured(5) }, 'high'],
    [{ referenceRange: { low: 2, high: 4 }, value: measured(3) }, undefined],
    [{ value: measured(3), interpretation: 'HH' }, 'high'],
    [{ value: { text: 'growth' }, interpretation: 'Abnormal' }, 'abnormal'],
    [{ value: measured(3), interpretation: 'N' }, undefined],
  ])('judge %j as %s', (part, flag) => {
    expect(measurementRows([observation(part)])[0]?.flag).toBe(flag)
  })

  it('say a range as the laboratory would', () => {
    const said = [{ low: 2, high: 4 }, { high: 4 }, { low: 2 }, { text: 'negative' }].map(
      (referenceRange) =>
        measurementRows([observation({ referenceRange, value: measured(3) })])[0]?.rangeText,
    )
    expect(said).toEqual(['2 – 4', '≤ 4', '≥ 2', 'negative'])
  })
})

it.each([
  [{ quantity: { value: 0.0123456 } }, '0.012'],
  [{ quantity: { value: 7.456 } }, '7.46'],
  [{ quantity: { value: 141.04 } }, '141'],
  [{ quantity: { value: 0.01, comparator: '<' } }, '< 0.01'],
  [{ text: 'positive' }, 'positive'],
  [{}, ''],
])('shows %j as %j', (value, shown) => {
  expect(showValue(value)).toBe(shown)
})
