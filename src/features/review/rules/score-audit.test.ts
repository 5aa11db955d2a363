import { describe, expect, it } from 'vitest'
import { alignCodes } from './align-codes'
import type { AlignableCode } from './pair-codes'
import { scoreAudit, type ScoreMethod } from './score-audit'

/** The first code is principal unless one carries `*`; `I10/N` carries the indicator N. */
function codes(list: string): AlignableCode[] {
  const entries = list.split(' ').filter(Boolean)
  const flagged = entries.some((entry) => entry.includes('*'))
  return entries.map((entry, index) => {
    const [code = '', poa] = entry.replace('*', '').split('/')
    return { code, principal: flagged ? entry.includes('*') : index === 0, poa: poa ?? null }
  })
}

interface Case {
  readonly id: string
  readonly coder: string
  readonly auditor: string
  readonly expected: Partial<Record<ScoreMethod, string>>
}

function score({ coder, auditor }: Pick<Case, 'coder' | 'auditor'>): Record<string, string> {
  const diagnoses = alignCodes({ coder: codes(coder), reference: codes(auditor) })
  const scores = scoreAudit({ diagnoses, procedures: [] })
  return Object.fromEntries(scores.map(({ method, correct, n }) => [method, `${correct}/${n}`]))
}

const cases: readonly Case[] = [
  {
    id: 'AU-03: the right codes in the wrong sequence',
    coder: 'I50.23 I11.0',
    auditor: 'I11.0 I50.23',
    expected: { code_over_code: '2/2', principal: '0/1', case: '0/1', principal_twice: '1/3' },
  },
  {
    id: 'AU-04: two symptoms coded beside the disease',
    coder: 'R50.9 R05.9 J18.9*',
    auditor: 'J18.9',
    expected: { code_over_code: '1/1', code_over_code_penalised: '0/1', case: '0/1' },
  },
  {
    id: 'AU-05: the auditor changes the principal only',
    coder: 'A41.9 N39.0',
    auditor: 'J18.9 N39.0',
    expected: { code_over_code: '1/2', principal_twice: '1/3', principal: '0/1' },
  },
  {
    id: 'AU-06: the auditor changes the secondary only',
    coder: 'A41.9 N39.0',
    auditor: 'A41.9 N30.00',
    expected: { code_over_code: '1/2', principal_twice: '2/3', principal: '1/1' },
  },
  {
    id: 'AU-07: one indicator of four is wrong',
    coder: 'A41.9/Y N39.0/Y I10/Y L89.152/N',
    auditor: 'A41.9/Y N39.0/Y I10/Y L89.152/Y',
    expected: { code_over_code: '4/4', poa: '3/4', principal: '1/1', case: '0/1' },
  },
  {
    id: 'a chart without a fault',
    coder: 'A41.9/Y N39.0/N',
    auditor: 'A41.9/Y N39.0/N',
    expected: {
      code_over_code: '2/2',
      code_over_code_penalised: '2/2',
      principal: '1/1',
      poa: '2/2',
      case: '1/1',
      principal_twice: '3/3',
    },
  },
  {
    id: 'a chart where only the reference has codes',
    coder: '',
    auditor: 'I10 E11.9',
    expected: { code_over_code: '0/2', principal: '0/1', poa: '0/0', case: '0/1' },
  },
  {
    id: 'a chart in which the auditor leaves nothing',
    coder: 'R05.9',
    auditor: '',
    expected: { code_over_code: '0/0', principal: '0/0', case: '0/1' },
  },
]

describe('scoreAudit', () => {
  it.each(cases)('$id', ({ coder, auditor, expected }) => {
    expect(score({ coder, auditor })).toMatchObject(expected)
  })

  it('counts procedures among the codes', () => {
    const same = alignCodes({ coder: codes('I10'), reference: codes('I10') })
    const procedures = alignCodes({
      coder: [{ code: '99213', principal: false, poa: null }],
      reference: [{ code: '99214', principal: false, poa: null }],
    })
    expect(scoreAudit({ diagnoses: same, procedures })[0]).toEqual({
      method: 'code_over_code',
      correct: 1,
      n: 2,
    })
  })
})
