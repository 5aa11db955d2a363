import { describe, expect, it } from 'vitest'
import type { Change, Finding } from '../engine/finding'
import { codeRows } from './code-rows'
import { answerKey, subjectOf } from './finding-subject'

const row = { principal: false, poa: null, rationale: '', evidence: [] }
const codes = codeRows({
  diagnoses: [
    { ...row, code: 'e119' },
    { ...row, code: '11E.9' },
    { ...row, code: 'I10' },
  ],
  procedures: [{ ...row, system: 'CPT/HCPCS', code: 'g0008', modifiers: [] }],
})

function subject(finding: Partial<Finding>, change?: Change) {
  const fix = change && { fix: { text: '', change } }
  return subjectOf(
    { rule: 'X', severity: 'WARN', message: '', citation: '', ...finding, ...fix },
    codes,
  )
}

describe('what a finding is about', () => {
  it('is the code of its row, with those it conflicts with', () => {
    expect(subject({ row: 3, withRows: [1] })).toEqual(['I10', 'E11.9'])
    expect(subject({ row: 2 })).toEqual(['11E.9'])
    expect(subject({ procedureRow: 1 })).toEqual(['G0008'])
  })

  it('is the code, too, that its fix would bring', () => {
    expect(subject({ row: 1 }, { kind: 'add', code: 'Z79.4' })).toEqual(['E11.9', 'Z79.4'])
    expect(subject({ row: 1 }, { kind: 'remove', row: 1 })).toEqual(['E11.9'])
  })

  it('is every code where it names no row', () => {
    expect(subject({})).toEqual(['E11.9', '11E.9', 'I10', 'G0008'])
  })

  it('is the same in another order, with other dots and case, and by no other rule', () => {
    const key = answerKey({ rule: 'EXC-01', about: ['F45.8', 'G47.63'] })
    expect(answerKey({ rule: 'EXC-01', about: ['g4763', 'f458'] })).toBe(key)
    expect(answerKey({ rule: 'EXC-02', about: ['F45.8', 'G47.63'] })).not.toBe(key)
  })
})
