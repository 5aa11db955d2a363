import { describe, expect, it } from 'vitest'
import type { CodeEntry } from '../contract/release-view'
import { buildReleaseView } from './build-release-view'

const identity = {
  label: 'Test',
  source: 'official' as const,
  effectiveFrom: '2025-10-01',
  effectiveTo: '2026-09-30',
}
const node = (code: string, parent?: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  kind: 'code',
  title: code,
  billable: false,
  ...(parent === undefined ? {} : { parent }),
  ...more,
})

const entries = [
  node('ch19', undefined, { kind: 'chapter' }),
  node('S52', 'ch19', { seventh: { A: 'initial', S: 'sequela' } }),
  node('S525', 'S52'),
  node('S525XXA', 'S525', { billable: true }),
  node('S526', 'S52', { seventh: { D: 'subsequent' } }),
]

describe('a release in memory', () => {
  const view = buildReleaseView({ ...identity, id: 'one', entries })

  it('finds nodes with what stands above and directly below', () => {
    expect(view.find('S525XXA')?.billable).toBe(true)
    expect(view.parent('S525XXA')?.code).toBe('S525')
    expect(view.children('S52').map(({ code }) => code)).toEqual(['S525', 'S526'])
    expect(view.parent('ch19')).toBeUndefined()
  })

  it('applies the nearest definition of 7th characters', () => {
    expect(view.seventhCharacters('S525XXA')).toEqual({ A: 'initial', S: 'sequela' })
    expect(view.seventhCharacters('S526')).toEqual({ D: 'subsequent' })
    expect(view.seventhCharacters('ch19')).toBeUndefined()
  })

  it('answers nothing to what it does not hold', () => {
    expect(view.find('Z99')).toBeUndefined()
    expect(view.children('Z99')).toEqual([])
    expect(view.parent('Z99')).toBeUndefined()
    expect(view.seventhCharacters('constructor')).toBeUndefined()
  })

  it('names the other releases in which a code may be reported', () => {
    const older = buildReleaseView({
      ...identity,
      id: 'two',
      entries: [node('N183', undefined, { billable: true }), node('S525')],
    })
    const both = buildReleaseView({ ...identity, id: 'one', entries }, () => [older])
    expect(both.billableElsewhere('N183').map(({ id }) => id)).toEqual(['two'])
    expect(both.billableElsewhere('S525')).toEqual([])
  })
})
