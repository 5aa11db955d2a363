import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignCodes, type AlignedRow } from './align-codes'
import type { AlignableCode, Replacement } from './pair-codes'

/** `I10*` is principal, `I10/N` carries the indicator N. */
function codes(list: string): AlignableCode[] {
  return list.split(' ').flatMap((entry) => {
    const [code = '', poa] = entry.replace('*', '').split('/')
    return code ? [{ code, principal: entry.includes('*'), poa: poa ?? null }] : []
  })
}

function shown(rows: readonly AlignedRow<AlignableCode>[]): string[] {
  return rows.map(({ coder, reference, marks }) =>
    [`${coder?.code.code ?? '-'} | ${reference?.code.code ?? '-'}`, ...marks].join(' '),
  )
}

function align(coder: string, reference: string, replacements: readonly Replacement[] = []) {
  return shown(alignCodes({ coder: codes(coder), reference: codes(reference), replacements }))
}

describe('alignCodes', () => {
  it('leaves a copy without a mark', () => {
    const rows = alignCodes({ coder: codes('I10* E11.9/Y'), reference: codes('I10* E11.9/Y') })
    expect(rows.flatMap(({ marks }) => marks)).toEqual([])
  })

  it.each([
    {
      what: 'pairs codes of one family as changed, the nearest first',
      coder: 'E11.9* E11.40',
      reference: 'E11.42* E11.65',
      rows: ['E11.9 | E11.65 changed principal', 'E11.40 | E11.42 changed resequenced principal'],
    },
    {
      what: 'puts an added code below the one it follows in the reference',
      coder: 'I10* Z79.4',
      reference: 'I10* N18.31 Z79.4',
      rows: ['I10 | I10', '- | N18.31 added', 'Z79.4 | Z79.4'],
    },
    {
      what: 'puts a code added in front at the top',
      coder: 'I10*',
      reference: 'A41.9* I10',
      rows: ['- | A41.9 added', 'I10 | I10 principal'],
    },
    {
      what: 'keeps a removed code in the place the coder gave it',
      coder: 'J18.9* R05.9 I10',
      reference: 'J18.9* I10',
      rows: ['J18.9 | J18.9', 'R05.9 | - removed', 'I10 | I10'],
    },
    {
      what: 'says of the fewest codes that they moved',
      coder: 'I10* E11.9 Z79.4 N18.31',
      reference: 'N18.31 I10* E11.9 Z79.4',
      rows: ['I10 | I10', 'E11.9 | E11.9', 'Z79.4 | Z79.4', 'N18.31 | N18.31 resequenced'],
    },
    {
      what: 'marks another indicator on the same code only',
      coder: 'I10*/Y E11.9/Y',
      reference: 'I10*/N E11.22/N',
      rows: ['I10 | I10 poa', 'E11.9 | E11.22 changed'],
    },
    {
      what: 'pairs the principals where nothing else pairs them',
      coder: 'A41.9* N39.0',
      reference: 'J18.9* N39.0',
      rows: ['A41.9 | J18.9 changed', 'N39.0 | N39.0'],
    },
    {
      what: 'compares codes with and without their dot',
      coder: 'e119*',
      reference: 'E11.9*',
      rows: ['e119 | E11.9'],
    },
    {
      what: 'pairs a code that stands twice once each',
      coder: 'I10* I10',
      reference: 'I10*',
      rows: ['I10 | I10', 'I10 | - removed'],
    },
  ])('$what', ({ coder, reference, rows }) => {
    expect(align(coder, reference)).toEqual(rows)
  })

  it('keeps a code beside what a finding put in its place, of whatever family', () => {
    const replacements = [{ code: 'R07.9', suggestedCode: 'I20.9' }]
    expect(align('I10* R07.9', 'I10* I20.9')).toEqual([
      'I10 | I10',
      '- | I20.9 added',
      'R07.9 | - removed',
    ])
    expect(align('I10* R07.9', 'I10* I20.9', replacements)).toEqual([
      'I10 | I10',
      'R07.9 | I20.9 changed',
    ])
  })

  it('shows each code of both sides exactly once', () => {
    const list = fc.array(
      fc.record({
        code: fc.constantFrom('I10', 'E11.9', 'E11.22', 'N18.30', 'N18.31', 'Z79.4'),
        principal: fc.boolean(),
        poa: fc.constantFrom('Y', 'N', null),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(list, list, (coder, reference) => {
        const rows = alignCodes({ coder, reference })
        const positions = (side: 'coder' | 'reference') =>
          rows.flatMap((row) => row[side]?.position ?? []).toSorted((one, other) => one - other)
        expect(positions('coder')).toEqual(coder.map((_, index) => index + 1))
        expect(positions('reference')).toEqual(reference.map((_, index) => index + 1))
      }),
    )
  })
})
