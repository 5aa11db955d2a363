import { describe, expect, it } from 'vitest'
import { detailWords } from './detail-words'

describe('the details of an audit row', () => {
  it('name changed fields, count lists and cut ids and hashes short', () => {
    const words = detailWords({
      changed: ['status', 'score'],
      detail: {
        chartId: '01a1fbfc-3c5b-7683-96bd-a653923b860b',
        digest: 'ab'.repeat(32),
        charts: ['1', '2'],
        round: 2,
      },
    })
    expect(words).toBe(
      'changed status, score; chart id 01a1fbfc; digest abababab; charts 2; round 2',
    )
  })

  it('are empty where there is nothing to say', () => {
    expect(detailWords({ changed: [], detail: {} })).toBe('')
  })
})
