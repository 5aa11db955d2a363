import { describe, expect, it } from 'vitest'
import type { Change, Finding } from '../engine/finding'
import { changeDraft } from './change-draft'
import { emptyDraft } from './draft'
import { keysOf, nextFinding, placeFindings, standingFindings } from './placed-finding'

const draft = ['A', 'B', 'C'].reduce(
  (grown, code) =>
    changeDraft(grown, {
      type: 'add',
      row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: null },
    }),
  emptyDraft,
)

function finding(overrides: Partial<Finding>): Finding {
  return {
    rule: 'FMT-04',
    severity: 'ERROR',
    message: 'A header.',
    citation: 'I.B.2',
    ...overrides,
  }
}

function mendOf(change: Change) {
  return placeFindings([finding({ row: 1, fix: { text: '', change } })], keysOf(draft))[0]?.mend
}

describe('a finding', () => {
  it('stays on its row while rows move', () => {
    const [placed] = placeFindings([finding({ row: 2 })], keysOf(draft))
    const moved = changeDraft(draft, { type: 'makePrincipal', key: 2 })
    expect(placed?.key).toBe(2)
    expect(standingFindings(placed ? [placed] : [], moved)).toEqual([placed])
  })

  it('leaves with its row', () => {
    const placed = placeFindings([finding({ row: 2 }), finding({})], keysOf(draft))
    const without = changeDraft(draft, { type: 'remove', key: 2 })
    expect(standingFindings(placed, without).map(({ key }) => key)).toEqual([undefined])
  })

  it.each<[Change, unknown]>([
    [
      { kind: 'replace', row: 2, code: 'N18.32' },
      { type: 'replaceCode', key: 2, code: 'N18.32', title: null },
    ],
    [
      { kind: 'remove', row: 3 },
      { type: 'remove', key: 3 },
    ],
    [
      { kind: 'makePrincipal', row: 3 },
      { type: 'makePrincipal', key: 3 },
    ],
    [
      { kind: 'moveBefore', row: 3, beforeRow: 1 },
      { type: 'move', key: 3, to: 0 },
    ],
    [
      { kind: 'moveBefore', row: 1, beforeRow: 3 },
      { type: 'move', key: 1, to: 1 },
    ],
    [
      { kind: 'add', code: 'N18.6' },
      { type: 'add', row: { kind: 'diagnosis', system: 'ICD-10-CM', code: 'N18.6', title: null } },
    ],
    [{ kind: 'remove', row: 9 }, undefined],
  ])('mends by %j', (change, expected) => {
    expect(mendOf(change)).toEqual(expected)
  })
})

it('F8 goes from row to row, the graver first on each, and round again', () => {
  const placed = placeFindings(
    [
      finding({ rule: 'W', severity: 'WARN', row: 1 }),
      finding({ rule: 'E', row: 1 }),
      finding({ rule: 'R' }),
      finding({ rule: 'L', row: 3 }),
    ],
    keysOf(draft),
  )
  const standing = standingFindings(placed, draft)
  expect(standing.map(({ finding: { rule } }) => rule)).toEqual(['R', 'E', 'W', 'L'])
  let at: string | undefined
  const walked = [1, 2, 3, 4, 5].map(() => {
    const next = nextFinding(standing, at)
    at = next?.id
    return next?.finding.rule
  })
  expect(walked).toEqual(['R', 'E', 'W', 'L', 'R'])
  expect(nextFinding([], undefined)).toBeUndefined()
})
