import { expect, it } from 'vitest'
import { changeDraft, type DraftChange } from './change-draft'
import { emptyDraft, type Draft } from './draft'
import { mergeDraft } from './merge-draft'

function draftWith(...codes: string[]): Draft {
  return codes.reduce<Draft>(
    (draft, code) =>
      changeDraft(draft, {
        type: 'add',
        row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: code },
      }),
    emptyDraft,
  )
}

function changed(draft: Draft, ...changes: DraftChange[]): Draft {
  return changes.reduce(changeDraft, draft)
}

function shown({ diagnoses }: Draft): string {
  return diagnoses
    .map(({ code, principal, rationale }) => `${code}${principal ? '*' : ''}${rationale}`)
    .join(' ')
}

const base = draftWith('A', 'B')
const write = (key: number, rationale: string): DraftChange => ({
  type: 'setRationale',
  key,
  rationale,
})
const add = (code: string): DraftChange => ({
  type: 'add',
  row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: code },
})

it('keeps what was typed here and takes what they typed elsewhere', () => {
  const mine = changed(base, write(1, '(mine)'))
  const theirs = changed(base, write(1, '(theirs)'), write(2, '(theirs)'))
  expect(shown(mergeDraft({ base, mine, theirs }))).toBe('A*(mine) B(theirs)')
})

it('keeps rows that either side added, in my sequence, with keys of their own', () => {
  const mine = changed(base, add('C'), { type: 'makePrincipal', key: 2 })
  const theirs = changed(base, add('D'))
  const merged = mergeDraft({ base, mine, theirs })
  expect(shown(merged)).toBe('B* A C D')
  expect(new Set(merged.diagnoses.map(({ key }) => key)).size).toBe(4)
  expect(merged.nextKey).toBe(5)
})

it('lets go what either side removed', () => {
  const mine = changed(base, { type: 'remove', key: 2 })
  expect(shown(mergeDraft({ base, mine, theirs: base }))).toBe('A*')
  const theirs = changed(base, { type: 'remove', key: 1 })
  expect(shown(mergeDraft({ base, mine: base, theirs }))).toBe('B*')
})

it('does not let a removal take what the other side wrote meanwhile', () => {
  const wroteB = changed(base, write(2, '(kept)'))
  const withoutB = changed(base, { type: 'remove', key: 2 })
  expect(shown(mergeDraft({ base, mine: wroteB, theirs: withoutB }))).toBe('A* B(kept)')
  expect(shown(mergeDraft({ base, mine: withoutB, theirs: wroteB }))).toBe('A* B(kept)')
})

it('gives a code both added once', () => {
  const merged = mergeDraft({
    base,
    mine: changed(base, add('C')),
    theirs: changed(base, add('C')),
  })
  expect(shown(merged)).toBe('A* B C')
})

it('keeps the answers of both sides, and those withdrawn here withdrawn', () => {
  const answer = (rule: string, reason = 'So.') => ({ rule, about: ['A'], reason })
  const answering = (...rules: string[]): DraftChange => ({
    type: 'answer',
    answers: rules.map((rule) => answer(rule)),
  })
  const before = changed(base, answering('KEPT', 'WITHDRAWN'))
  const mine = changed(
    before,
    { type: 'withdraw', answers: [answer('WITHDRAWN')] },
    answering('MINE'),
  )
  const theirs = changed(before, answering('THEIRS'))
  const merged = mergeDraft({ base: before, mine, theirs })
  expect(merged.answers.map(({ rule }) => rule)).toEqual(['KEPT', 'MINE', 'THEIRS'])
})
