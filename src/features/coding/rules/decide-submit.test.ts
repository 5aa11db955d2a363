import { describe, expect, it } from 'vitest'
import type { CodeRow } from '../contract/code-row'
import type { JudgedFinding } from '../contract/answers'
import { blockingDetails, decideSubmit, warningDetails } from './decide-submit'

const diagnosis: CodeRow = {
  kind: 'diagnosis',
  position: 1,
  system: 'ICD-10-CM',
  code: 'I10',
  principal: false,
  poa: null,
  rationale: '',
  evidence: [],
  evidenceRecorded: true,
  modifiers: [],
}
const procedure: CodeRow = { ...diagnosis, kind: 'procedure', system: 'CPT/HCPCS', code: '99213' }
const error: JudgedFinding = {
  rule: 'FMT-10',
  severity: 'ERROR',
  row: 3,
  message: 'I10 already stands in row 1.',
  fix: { text: 'Remove it from row 3.' },
  citation: 'I.B.12',
}

const warning: JudgedFinding = { ...error, severity: 'WARN', rule: 'SEQ-37' }

describe('deciding on a submission', () => {
  it('takes codes with a diagnosis, no error and every warning acknowledged', () => {
    const found: JudgedFinding[] = [
      { ...warning, acknowledged: 'Documented so.' },
      { ...error, severity: 'QUERY' },
      { ...error, severity: 'INFO', overridden: 'Two conditions that are not related.' },
    ]
    expect(decideSubmit([diagnosis, procedure], found).ok).toBe(true)
  })

  it.each([
    ['no_diagnosis', [], []],
    ['no_diagnosis', [procedure], [error]],
    ['errors', [diagnosis], [warning, error]],
    ['unacknowledged', [diagnosis], [{ ...warning, acknowledged: 'So.' }, warning]],
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

  it('names the warnings that wait, and no others', () => {
    const said = warningDetails([error, warning, { ...warning, acknowledged: 'So.' }])
    expect(said).toEqual([
      {
        path: 'diagnoses.2.code',
        message: 'SEQ-37: I10 already stands in row 1. Remove it from row 3.',
      },
    ])
  })
})
