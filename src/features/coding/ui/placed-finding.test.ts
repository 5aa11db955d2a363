import { describe, expect, it } from 'vitest'
import type { JudgedFinding } from '../contract/answers'
import type { Change } from '../engine/finding'
import { changeDraft } from './change-draft'
import { emptyDraft } from './draft'
import { isOpen, keysOf, nextFinding, placeFindings, standingFindings } from './placed-finding'

const draft = ['A', 'B', 'C'].reduce(
  (grown, code) =>
    changeDraft(grown, {
      type: 'add',
      row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: null },
    }),
  emptyDraft,
)

function finding(overrides: Partial<JudgedFinding>): JudgedFinding {
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
    expect(standingFindings(placed ? [placed] : [], moved)).toMatchObject([{ key: 2 }])
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

describe('an answered finding', () => {
  const warning = finding({ rule: 'SEQ-37', severity: 'WARN', row: 1, about: ['A', 'B'] })
  const answer = { rule: 'SEQ-37', about: ['B', 'A'], reason: 'Documented so.' }

  it('is told by the draft, whatever the server knew of it', () => {
    const placed = placeFindings([{ ...warning, acknowledged: 'Before.' }], keysOf(draft))
    expect(standingFindings(placed, draft).map(({ reason }) => reason)).toEqual([undefined])
    const answered = changeDraft(draft, { type: 'answer', answers: [answer] })
    const [standing] = standingFindings(placed, answered)
    expect(standing).toMatchObject({ reason: 'Documented so.', finding: warning })
    expect(standing && isOpen(standing)).toBe(false)
    const withdrawn = changeDraft(answered, { type: 'withdraw', answers: [answer] })
    expect(standingFindings(placed, withdrawn).filter(isOpen)).toHaveLength(1)
  })

  it('is the error that it was when its rationale is withdrawn', () => {
    const overridden = finding({
      severity: 'INFO',
      overridden: 'Not related.',
      overridable: true,
      about: [],
    })
    expect(placeFindings([overridden], keysOf(draft))[0]?.finding).toMatchObject({
      severity: 'ERROR',
    })
  })

  it('is none by an answer about another code', () => {
    const stale = changeDraft(draft, { type: 'answer', answers: [{ ...answer, about: ['A'] }] })
    const [standing] = standingFindings(placeFindings([warning], keysOf(draft)), stale)
    expect(standing?.reason).toBeUndefined()
  })
})

it('F8 goes from one open finding to the next, the graver first on each row, and round again', () => {
  const placed = placeFindings(
    [
      finding({ rule: 'W', severity: 'WARN', row: 1 }),
      finding({ rule: 'E', row: 1 }),
      finding({ rule: 'R' }),
      finding({ rule: 'I', severity: 'INFO', row: 2 }),
      finding({ rule: 'A', severity: 'WARN', row: 3, about: ['C'] }),
      finding({ rule: 'L', row: 3 }),
    ],
    keysOf(draft),
  )
  const answers = [{ rule: 'A', about: ['C'], reason: 'So.' }]
  const standing = standingFindings(placed, { ...draft, answers })
  expect(standing.map(({ finding: { rule } }) => rule)).toEqual(['R', 'E', 'W', 'I', 'L', 'A'])
  let at: string | undefined
  const walked = [1, 2, 3, 4, 5].map(() => {
    const next = nextFinding(standing, at)
    at = next?.id
    return next?.finding.rule
  })
  expect(walked).toEqual(['R', 'E', 'W', 'L', 'R'])
  expect(nextFinding([], undefined)).toBeUndefined()
})
