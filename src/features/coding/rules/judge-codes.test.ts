import { expect, it } from 'vitest'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { noSiteRules } from '../contract/site-rules'
import { codeRows } from './code-rows'
import { judgeCodes, withSubject } from './judge-codes'

const release = buildReleaseView(starterRelease)
const visit = {
  setting: 'outpatient' as const,
  serviceDate: '2026-02-20',
  encounterStart: null,
  reason: null,
  sex: 'male',
  ageYears: 58,
  birthDate: null,
  deathDate: null,
  medications: null,
  notes: [],
  siteRules: noSiteRules,
}

function rowsOf(...codes: readonly string[]) {
  const row = { principal: false, poa: null, rationale: '' }
  return codeRows({ diagnoses: codes.map((code) => ({ ...row, code })), procedures: [] })
}

it('names the codes of what takes an answer, and of nothing else', () => {
  const codes = rowsOf('I10', 'I50.9', 'I10')
  const { findings } = judgeCodes(visit, codes, { release })
  expect(findings.map(({ rule, about }) => [rule, about])).toEqual([
    ['FMT-10', undefined],
    ['CMB-01', ['I10', 'I50.9', 'I11.0']],
    ['CMB-01', ['I10', 'I50.9', 'I11.0']],
  ])
})

it('names them of a finding that was kept without them, and leaves others as they are', () => {
  const codes = rowsOf('I25.119', 'R07.89')
  const [warning] = judgeCodes(visit, codes, { release }).findings
  if (warning === undefined) throw new Error('nothing was found')
  const { about, ...kept } = warning
  expect(about).toEqual(['R07.89', 'I25.119'])
  expect(withSubject(kept, codes)).toEqual(warning)
  expect(withSubject(warning, rowsOf('I10', 'I10'))).toBe(warning)
})
