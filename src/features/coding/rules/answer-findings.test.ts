import { describe, expect, it } from 'vitest'
import type { JudgedFinding } from '../contract/answers'
import {
  answerFindings,
  answerOf,
  refusedAnswers,
  takesAnswer,
  withoutAnswer,
} from './answer-findings'

const excludes: JudgedFinding = {
  rule: 'EXC-01',
  severity: 'ERROR',
  row: 1,
  withRows: [2],
  overridable: true,
  about: ['F45.8', 'G47.63'],
  message: 'F45.8 and G47.63 exclude each other.',
  citation: 'I.A.12.a',
}
const warning: JudgedFinding = {
  rule: 'SEQ-37',
  severity: 'WARN',
  row: 1,
  about: ['R07.9'],
  message: 'A symptom comes first.',
  citation: 'II.A',
}
const header: JudgedFinding = {
  rule: 'FMT-04',
  severity: 'ERROR',
  row: 3,
  message: 'E11 is a header.',
  citation: 'I.B.2',
}
const noted: JudgedFinding = { ...header, rule: 'CPL-13', severity: 'INFO' }
const findings = [excludes, warning, header, noted]

const override = { rule: 'EXC-01', about: ['g4763', 'f45.8'], reason: 'Not related.' }
const acknowledgement = { rule: 'SEQ-37', about: ['R07.9'], reason: 'No cause was found.' }

describe('an answered finding', () => {
  it('is a warning that says why it was acknowledged, or an error that only informs', () => {
    const answered = answerFindings(findings, [override, acknowledgement])
    expect(answered).toEqual([
      { ...excludes, severity: 'INFO', overridden: 'Not related.' },
      { ...warning, acknowledged: 'No cause was found.' },
      header,
      noted,
    ])
    expect(answered.map(withoutAnswer)).toEqual(findings)
    expect(answered.flatMap((one) => answerOf(one) ?? [])).toEqual([
      { ...override, about: ['F45.8', 'G47.63'] },
      acknowledgement,
    ])
  })

  it.each([
    ['other codes', { ...override, about: ['F45.8', 'G47.61'] }],
    ['fewer codes', { ...override, about: ['F45.8'] }],
    ['another rule', { ...override, rule: 'EXC-02' }],
  ])('is none by an answer to %s', (_, answer) => {
    expect(answerFindings(findings, [answer])).toEqual(findings)
  })

  it('is none that may not be answered, whatever it is about', () => {
    const answer = { rule: 'FMT-04', about: [], reason: 'Why not.' }
    expect(answerFindings(findings, [answer])).toEqual(findings)
    expect(findings.map(takesAnswer)).toEqual([true, true, false, false])
  })
})

describe('an answer is refused', () => {
  it.each([
    [
      { ...override, about: ['F45.8'] },
      'EXC-01 says nothing about F45.8. Name the codes as “about” of the finding has them.',
    ],
    [
      { ...override, rule: 'CMB-01', about: [] },
      'CMB-01 found nothing in these codes. Leave the answer out.',
    ],
    [
      { rule: 'FMT-04', about: ['E11'], reason: 'So.' },
      'FMT-04 cannot be overridden. Mend the codes instead.',
    ],
    [
      { rule: 'CPL-13', about: [], reason: 'So.' },
      'CPL-13 does not block and takes no answer. Leave the answer out.',
    ],
  ])('at its place, saying how to mend it: %j', (answer, message) => {
    expect(refusedAnswers(findings, [acknowledgement, answer], [])).toEqual([
      { path: 'answers.1', message },
    ])
  })

  it('never when it was taken before and its finding is gone', () => {
    const gone = { ...override, about: ['F45.8', 'G47.61'] }
    expect(refusedAnswers(findings, [gone], [{ ...gone, reason: 'Another reason.' }])).toEqual([])
  })
})
