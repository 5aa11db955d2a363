import { describe, expect, it } from 'vitest'
import { chainStart, checkHead, checkLinks, type ChainLink } from './check-chain'

const link = (seq: number, changes: Partial<ChainLink> = {}): ChainLink => ({
  seq,
  prevHash: seq === 1 ? '' : `h${seq - 1}`,
  rowHash: `h${seq}`,
  computedHash: `h${seq}`,
  ...changes,
})

describe('checking the links of a chain', () => {
  it('ends at the last row of an intact chain', () => {
    expect(checkLinks(chainStart, [link(1), link(2), link(3)])).toEqual({
      at: { seq: 3, hash: 'h3' },
    })
  })

  it.each([
    ['a changed row', [link(1), link(2, { computedHash: 'x' }), link(3)], 2],
    ['a missing row', [link(1), link(3)], 2],
    ['a missing first row', [link(2)], 1],
    ['a row that does not follow', [link(1), link(2, { prevHash: 'x' })], 2],
    ['rows in another order', [link(2), link(1)], 1],
    ['a row that stands twice', [link(1), link(1)], 2],
  ])('names the first bad row for %s', (_, links, seq) => {
    expect(checkLinks(chainStart, links).broken?.seq).toBe(seq)
  })

  it.each([
    ['agrees with the walk', { seq: 3, hash: 'h3' }, undefined],
    ['names rows that are cut off', { seq: 5, hash: 'h5' }, 4],
    ['names rows behind it', { seq: 2, hash: 'h2' }, 3],
    ['names another last row', { seq: 3, hash: 'other' }, 3],
    ['is missing', undefined, 3],
  ])('the head %s', (_, head, seq) => {
    expect(checkHead({ seq: 3, hash: 'h3' }, head)?.seq).toBe(seq)
  })

  it('an empty organization has no head and is intact', () => {
    expect(checkHead(chainStart, undefined)).toBeUndefined()
  })
})
