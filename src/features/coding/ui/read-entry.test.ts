import { describe, expect, it } from 'vitest'
import type { CodeHit } from '@/features/code-sets/contract/search'
import { readEntry } from './read-entry'

const hitOf = (code: string, title: string): CodeHit => ({
  system: 'ICD-10-PCS',
  code,
  title,
  billable: true,
  kind: 'code',
  matched: 'title',
  words: [],
  favourite: false,
})
const open = hitOf('0DTJ0ZZ', 'Resection of Appendix, Open Approach')
const scoped = hitOf('0DTJ4ZZ', 'Resection of Appendix, Percutaneous Endoscopic Approach')
const hits = [open, scoped]

describe('Enter in the procedure field', () => {
  it('adds a whole code as typed, with its modifiers, before anything answers', () => {
    expect(readEntry({ query: '99213-25', hits: [], answered: false, active: 0 })).toEqual({
      add: {
        kind: 'procedure',
        system: 'CPT/HCPCS',
        code: '99213',
        modifiers: ['25'],
        title: null,
      },
    })
  })

  it('names a code that was found', () => {
    const entry = readEntry({ query: '0dtj4zz', hits: [scoped], answered: true, active: 0 })
    expect(entry).toMatchObject({ add: { code: '0DTJ4ZZ', title: scoped.title } })
  })

  it('does not name a code by the answers to what was typed before', () => {
    const entry = readEntry({ query: '0dtj4zz', hits: [scoped], answered: false, active: 0 })
    expect(entry).toMatchObject({ add: { code: '0DTJ4ZZ', title: null } })
  })

  it('takes the hit that is marked', () => {
    const query = 'resection appendix'
    expect(readEntry({ query, hits, answered: true, active: 0 })).toEqual({ pick: open })
    expect(readEntry({ query, hits, answered: true, active: 1 })).toEqual({ pick: scoped })
    expect(readEntry({ query: '0DTJ0ZZ', hits, answered: true, active: 1 })).toEqual({
      pick: scoped,
    })
  })

  it('takes a word of seven letters for a word', () => {
    expect(readEntry({ query: 'replace', hits, answered: true, active: 0 })).toEqual({ pick: open })
    expect(readEntry({ query: 'replace', hits, answered: false, active: 0 })).toMatchObject({
      final: false,
    })
  })

  it('says why nothing is added, and waits for answers that are under way', () => {
    expect(readEntry({ query: 'xyz', hits: [], answered: true, active: 0 })).toEqual({
      refusal: 'No procedure answers “xyz”.',
      final: true,
    })
    expect(readEntry({ query: 'appendec', hits, answered: false, active: 0 })).toMatchObject({
      final: false,
    })
    expect(readEntry({ query: '9921', hits: [], answered: true, active: 0 })).toMatchObject({
      refusal: expect.stringContaining('CPT code (5 characters)') as string,
    })
  })
})
