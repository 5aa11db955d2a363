import { describe, expect, it } from 'vitest'
import type { CodeRow } from '../contract/code-row'
import type { Finding } from '../engine/finding'
import { blockingDetails, decideSubmit } from './decide-submit'

const diagnosis: CodeRow = {
  kind: 'diagnosis',
  position: 1,
  system: 'ICD-10-CM',
  code: 'I10',
  principal: false,
  poa: null,
  rationale: '',
  evidence: [],
  modifiers: [],
}
const procedure: CodeRow = { ...diagnosis, kind: 'procedure', system: 'CPT/HCPCS', code: '99213' }
const error: Finding = {
  rule: 'FMT-10',
  severity: 'ERROR',
  row: 3,
  message: 'I10 already stands in row 1.',
  fix: { text: 'Remove it from row 3.' },
  citation: 'I.B.12',
}

describe('deciding on a submission', () => {
  it('takes codes with a diagnosis and no error, whatever else was found', () => {
    const found = (['WARN', 'QUERY', 'INFO'] as const).map((severity) => ({ ...error, severity }))
    expect(decideSubmit([diagnosis, procedure], found).ok).toBe(true)
  })

  it.each([
    ['no_diagnosis', [], []],
    ['no_diagnosis', [procedure], [error]],
    ['errors', [diagnosis], [error]],
  ] as const)('refuses with %s', (reason, codes, findings) => {
    expect(decideSubmit(codes, findings)).toEqual({ ok: false, reason })
  })

  it('says what to mend and where', () => {
    const { row: _row, ...wholeRecord } = error
    const details = blockingDetails([
      error,
      { ...wholeRecord, procedureRow: 2 },
      wholeRecord,
      { ...error, severity: 'WARN' },
    ])
    expect(details.map(({ path }) => path)).toEqual([
      'diagnoses.2.code',
      'procedures.1.code',
      'diagnoses',
    ])
    expect(details[0]?.message).toBe('FMT-10: I10 already stands in row 1. Remove it from row 3.')
  })
})
