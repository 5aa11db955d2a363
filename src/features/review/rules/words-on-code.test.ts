import { describe, expect, it } from 'vitest'
import type { AuditRound } from '../contract/audits'
import type { Feedback } from '../contract/feedback'
import type { AuditFinding } from '../contract/findings'
import { wordsOnChart, wordsOnCode } from './words-on-code'

function finding(id: string, code: string | null, suggestedCode: string | null): AuditFinding {
  return {
    id,
    code,
    suggestedCode,
    codeKind: 'diagnosis',
    type: 'wrong_code',
    severity: 'major',
    note: '',
  }
}

function feedback(id: string, code: string | null): Feedback {
  return {
    id,
    code,
    auditId: 'audit',
    chartId: 'chart',
    chartNumber: 'C-000001',
    round: 1,
    outcome: 'returned',
    coderId: 'coder',
    coderLabel: 'Coder',
    authorLabel: 'Auditor',
    topic: 'general',
    text: 'Words.',
    createdAt: '2026-03-02T12:00:00.000Z',
    readAt: null,
  }
}

const round: AuditRound = {
  auditId: 'audit',
  round: 1,
  status: 'returned',
  coderLabel: 'Coder',
  auditorLabel: 'Auditor',
  submittedAt: '2026-03-02T11:00:00.000Z',
  decidedAt: '2026-03-02T12:00:00.000Z',
  scores: [],
  statedScore: null,
  findings: [
    finding('changed', 'E11.9', 'E11.22'),
    finding('missed', null, 'N18.31'),
    finding('chart', null, null),
  ],
  feedback: [feedback('on code', 'E11.9'), feedback('on chart', null)],
  answered: [],
}

function shown(code: string, kind: 'diagnosis' | 'procedure' = 'diagnosis') {
  const words = wordsOnCode(round, { kind, code })
  return [
    ...words.findings.map((one) => `${one.finding.id}${one.mended ? ' mended' : ''}`),
    ...words.feedback.map(({ id }) => id),
  ]
}

describe('wordsOnCode', () => {
  it('finds what was said of the code, with or without its dot', () => {
    expect(shown('E11.9')).toEqual(['changed', 'on code'])
    expect(shown('e119')).toEqual(['changed', 'on code'])
  })

  it('says of the suggested and of the missed code that they mend the finding', () => {
    expect(shown('E11.22')).toEqual(['changed mended'])
    expect(shown('N18.31')).toEqual(['missed mended'])
  })

  it('says nothing of other codes, of the other kind, or before a first audit', () => {
    expect(shown('I10')).toEqual([])
    expect(wordsOnCode(round, { kind: 'procedure', code: 'E11.22' }).findings).toEqual([])
    expect(wordsOnCode(undefined, { kind: 'diagnosis', code: 'E11.9' }).feedback).toEqual([])
  })
})

describe('wordsOnChart', () => {
  it('holds missed codes and what names no code, and counts the rest', () => {
    const words = wordsOnChart(round)
    expect(words.findings.map(({ id }) => id)).toEqual(['missed', 'chart'])
    expect(words.feedback.map(({ id }) => id)).toEqual(['on chart'])
    expect(words.onCodes).toBe(2)
  })
})
