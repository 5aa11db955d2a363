import { describe, expect, it } from 'vitest'
import type { CodeNote } from '../../contract/code-notes'
import type { CodeEntry } from '../../contract/release-view'
import { buildReleaseView } from '../build-release-view'
import { changeOf, listWithDeleted } from './change-of'
import { findReferences } from './find-references'
import { gatherBlocks } from './gather-blocks'

describe('references in a note', () => {
  it.each([
    ['diabetes mellitus due to underlying condition (E08.-)', ['E08']],
    ['infectious diseases (A00-B99)', ['A00', 'B99']],
    ['gestational diabetes (O24.4-), neonatal (P70.2)', ['O24.4', 'P70.2']],
    ['vitamin B12 deficiency anemia (D51.0, D51.9)', ['D51.0', 'D51.9']],
    ['certain localized infections - see body system-related chapters', []],
  ])('are found in %j', (text, codes) => {
    const found = findReferences(text)
    expect(found.map(({ code }) => code)).toEqual(codes)
    for (const { start, end, code } of found) expect(text.slice(start, end)).toBe(code)
  })
})

const node = (code: string, parent?: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  kind: 'code',
  title: `Title of ${code}`,
  billable: false,
  ...(parent === undefined ? {} : { parent }),
  ...more,
})
const note = (at: string, kind: CodeNote['kind'], text: string): CodeNote => ({
  kind,
  node: at,
  text,
  targets: [],
  release: 'ICD-10-CM FY2021',
})
const identity = {
  id: 'now',
  label: 'Now',
  source: 'official' as const,
  effectiveFrom: '2025-10-01',
  effectiveTo: '2026-09-30',
}
const chapter = node('ch04', undefined, { kind: 'chapter' })
const view = buildReleaseView({
  ...identity,
  entries: [
    chapter,
    node('E11', 'ch04'),
    node('E110', 'E11', { billable: true, title: 'New words' }),
    node('E11A', 'E11', { billable: true }),
  ],
  notes: [
    note('ch04', 'excludes1', 'transitory endocrine disorders (P70-P74)'),
    note('E11', 'useAdditionalCode', 'code to identify control using insulin (Z79.4)'),
    note('E11', 'includes', 'insulin resistant diabetes (mellitus)'),
    note('E11', 'inclusionTerm', 'Diabetes NOS'),
    note('E110', 'inclusionTerm', 'Hyperosmolar coma'),
  ],
})
const before = buildReleaseView({
  ...identity,
  id: 'before',
  entries: [
    chapter,
    node('E11', 'ch04'),
    node('E110', 'E11', { billable: true }),
    node('E118', 'E11', { billable: true }),
  ],
})

describe('the notes of a code', () => {
  it('are its own in official order, then those of each node above, without its other names', () => {
    const entry = view.find('E110')
    const blocks = entry
      ? gatherBlocks(view, entry, ({ kind, ...rest }) => ({ kind, ...rest }))
      : []
    expect(blocks.map(({ kind, origin }) => [kind, origin?.code ?? null])).toEqual([
      ['inclusionTerm', null],
      ['includes', 'E11'],
      ['useAdditionalCode', 'E11'],
      ['excludes1', 'ch04'],
    ])
    expect(blocks[0]?.release).toBe('ICD-10-CM FY2021')
    expect(blocks[2]?.lines[0]?.references.map(({ code }) => code)).toEqual(['Z79.4'])
  })
})

describe('what a release changed', () => {
  it('is what is new, revised or deleted, at its place', () => {
    const listed = listWithDeleted(view, 'E11', before)
    expect(listed.map(({ entry, change }) => [entry.code, change])).toEqual([
      ['E110', 'revised'],
      ['E118', 'deleted'],
      ['E11A', 'new'],
    ])
  })

  it('is unknown where the release before is not loaded', () => {
    const entry = view.find('E11A')
    expect(entry && changeOf(entry, undefined)).toBeNull()
    expect(listWithDeleted(view, 'E11', undefined)).toHaveLength(2)
  })

  it('lists the chapters where no node is asked for', () => {
    expect(listWithDeleted(view, undefined, before).map(({ entry }) => entry.code)).toEqual([
      'ch04',
    ])
  })
})
