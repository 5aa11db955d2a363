import { expect, it } from 'vitest'
import type { CodeNote, NoteKind } from '../contract/code-notes'
import { isTarget } from '../contract/code-notes'
import type { CodeEntry } from '../contract/release-view'
import { gatherNotes } from './gather-notes'
import { fullTree } from './release-tree'

const entry = (code: string, parent?: string): CodeEntry => ({
  code,
  parent,
  kind: 'code',
  title: code,
  billable: true,
})
const note = (node: string, kind: NoteKind, text: string): CodeNote => ({
  node,
  kind,
  text,
  targets: [],
  release: 'ICD-10-CM FY2026',
})

const tree = fullTree(
  [entry('ch04'), entry('E11', 'ch04'), entry('E119', 'E11')],
  [note('ch04', 'excludes1', 'far'), note('E11', 'includes', 'near'), note('E119', 'note', 'own')],
)
const applying = gatherNotes(tree)

it('gives the notes of a node, and those that apply to it with the nearest first', () => {
  expect(tree.notesAt('E11').map(({ text }) => text)).toEqual(['near'])
  expect(applying('E119').map(({ text }) => text)).toEqual(['own', 'near', 'far'])
  expect(applying('E119')).toBe(applying('E119'))
})

it('has none for a code that the release does not hold', () => {
  expect(applying('E10')).toEqual([])
  expect(applying('constructor')).toEqual([])
})

it.each([
  ['E109', { from: 'E08', to: 'E13' }, true],
  ['E1300', { from: 'E08', to: 'E13' }, true],
  ['E14', { from: 'E08', to: 'E13' }, false],
  ['I7025', { from: 'I702', to: 'I707' }, true],
  ['I70', { from: 'I702', to: 'I707' }, false],
  ['T380X5A', { from: 'T36', to: 'T50', fifthOrSixth: '5' }, true],
  ['T380X1A', { from: 'T36', to: 'T50', fifthOrSixth: '5' }, false],
  ['T3691XA', { from: 'T36', to: 'T65', fifthOrSixth: '1234' }, true],
  // The fifth character tells the anticoagulant, the sixth the adverse effect.
  ['T45515D', { from: 'T36', to: 'T65', fifthOrSixth: '1234' }, false],
  ['T45515D', { from: 'T36', to: 'T50', fifthOrSixth: '5' }, true],
])('judges whether %s is among %j: %s', (code, target, expected) => {
  expect(isTarget(code, target)).toBe(expected)
})
