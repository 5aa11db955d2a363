import { describe, expect, it } from 'vitest'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import type { CodedRecord } from '../engine/coded-record'
import { evaluate } from '../engine/evaluate'
import { codeRows } from './code-rows'
import { recordOf, type JudgedChart } from './record-of'

const visit: JudgedChart = {
  setting: 'outpatient',
  serviceDate: '2026-02-20',
  encounterStart: '2026-02-19T23:30:00-05:00',
  reason: 'Cough',
  sex: 'female',
  ageYears: 44,
  birthDate: '1981-05-05',
  deathDate: null,
  medications: ['Metformin 500 mg', null],
  notes: ['Type 2 diabetes, controlled.', 'Seen by the nurse.'],
}

const quoted = { documentId: 'note', start: 7, end: 15, quote: 'Diabetes' }

describe('a chart as a record', () => {
  it('gives a visit its service date', () => {
    expect(recordOf(visit, []).encounter).toEqual({
      setting: 'outpatient',
      serviceDate: '2026-02-20',
      reason: 'Cough',
    })
  })

  it('gives a stay the day of admission as its source wrote it, and that of discharge', () => {
    const stay = recordOf({ ...visit, setting: 'inpatient', reason: null }, [])
    expect(stay.encounter).toEqual({
      setting: 'inpatient',
      admitDate: '2026-02-19',
      dischargeDate: '2026-02-20',
    })
    const undated = recordOf({ ...visit, setting: 'inpatient', encounterStart: null }, [])
    expect(undated.encounter).toMatchObject({ admitDate: '2026-02-20' })
  })

  it('tells the age only where the day of birth is unknown, and no sex but the two it knows', () => {
    expect(recordOf(visit, []).patient).toEqual({ sex: 'female', birthDate: '1981-05-05' })
    const unknown = recordOf({ ...visit, birthDate: null, sex: 'other' }, [])
    expect(unknown.patient).toEqual({ sex: 'unknown', ageYears: 44 })
  })

  it('keeps diagnoses and procedures apart and in order', () => {
    const codes = codeRows({
      diagnoses: [
        { code: 'e11.9', principal: false, poa: 'Y', rationale: '', evidence: [] },
        { code: '11E.9', principal: true, poa: null, rationale: '', evidence: [quoted] },
      ],
      procedures: [
        { system: 'CPT/HCPCS', code: 'g0008', modifiers: ['lt'], rationale: '', evidence: [] },
      ],
    })
    expect(codes.map(({ code }) => code)).toEqual(['E119', '11E.9', 'G0008'])
    const record = recordOf(visit, codes)
    expect(record.diagnoses).toEqual([
      { code: 'E119', principal: false, poa: 'Y', evidence: [] },
      { code: '11E.9', principal: true, evidence: [{ text: 'Diabetes' }] },
    ])
    expect(record.procedures).toEqual([{ system: 'CPT/HCPCS', code: 'G0008', modifiers: ['LT'] }])
    expect(record.medications).toEqual(['Metformin 500 mg'])
    expect(record.documentation).toBe('Type 2 diabetes, controlled.\n\nSeen by the nurse.')
  })

  it('asks for evidence of the codes of which is known whether they have some', () => {
    const codes = codeRows({
      diagnoses: [
        { code: 'E11.9', principal: true, poa: null, rationale: '', evidence: [quoted] },
        { code: 'I10', principal: false, poa: null, rationale: '', evidence: [] },
        { code: 'E78.2', principal: false, poa: null, rationale: '' },
      ],
      procedures: [],
    })
    const record = recordOf(visit, codes)
    expect(record.diagnoses.map((one) => one.evidence?.length)).toEqual([1, 0, undefined])
    expect(record.requireEvidence).toBe('where-recorded')
    const release = buildReleaseView(starterRelease)
    const rowsOf = (requireEvidence: CodedRecord['requireEvidence']) =>
      evaluate({ ...record, requireEvidence }, { release })
        .findings.filter(({ rule }) => rule === 'CPL-18')
        .map(({ row }) => row)
    expect(rowsOf('where-recorded')).toEqual([2])
    expect(rowsOf(true)).toEqual([2, 3])
    expect(rowsOf(false)).toEqual([])
  })
})
