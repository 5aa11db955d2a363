import { describe, expect, it } from 'vitest'
import { rankItems } from './rank-items'

const item = (id: string, words: string) => ({ id, words })
const groups = [
  { heading: 'Charts', found: true, items: [] },
  { heading: 'Codes', found: true, items: [item('code R05.9', 'R05.9'), item('code R06', 'R06')] },
  { heading: 'Pages', items: [item('/queue', 'Queue'), item('/codes', 'Codes')] },
  {
    heading: 'Actions',
    items: [item('theme dark', 'Theme: Dark'), item('sign-out', 'Sign out')],
  },
]

function ranked(query: string) {
  return rankItems(groups, query).map(({ heading, items }) => [heading, items.map(({ id }) => id)])
}

describe('what answers the words typed', () => {
  it('is everything where nothing is typed, in its order, without empty groups', () => {
    expect(ranked(' ')).toEqual([
      ['Codes', ['code R05.9', 'code R06']],
      ['Pages', ['/queue', '/codes']],
      ['Actions', ['theme dark', 'sign-out']],
    ])
  })

  it('is first what begins with them, then what the server found in its order', () => {
    expect(ranked('Sign')).toEqual([
      ['Actions', ['sign-out']],
      ['Codes', ['code R05.9', 'code R06']],
    ])
  })

  it('is what the server found before what holds them elsewhere', () => {
    expect(ranked('out')).toEqual([
      ['Codes', ['code R05.9', 'code R06']],
      ['Actions', ['sign-out']],
    ])
  })
})
