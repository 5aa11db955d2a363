import { describe, expect, it } from 'vitest'
import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import { dataDirectory } from '@/testing/data-directory'
import { excerptReleases, hasOfficialFiles, officialReleasesOf } from '@/testing/official-release'
import { assessRiskInput } from '../../contract/risk'
import { assessRisk } from './assess-risk'

const sets = () => excerptReleases().referenceSets

function assess(codes: readonly unknown[], inpatient: boolean, by = sets()) {
  return assessRisk(assessRiskInput.parse({ diagnoses: codes, inpatient }), by)
}

describe('assessing the diagnoses of a chart', () => {
  it('reads what is defined on discharges of stays only', () => {
    const codes = [{ code: 'J18.9' }, { code: 'I21.4', poa: 'Y' }]
    expect(assess(codes, true).severity).toBeDefined()
    const visit = assess(codes, false)
    expect([visit.severity, visit.elixhauser, visit.notLoaded]).toEqual([undefined, undefined, []])
  })

  it('takes the first diagnosis for the principal unless another is marked', () => {
    const levels = (codes: readonly unknown[]) =>
      assess(codes, true).severity?.codes.map(({ code, level }) => [code, level])
    const [heart, lung] = [{ code: 'I21.4' }, { code: 'J44.0' }]
    expect(levels([heart, lung])).toEqual([['J44.0', 'CC']])
    expect(levels([heart, { ...lung, principal: true }])).toEqual([['I21.4', 'MCC']])
  })

  it('counts a code once, however it is written', () => {
    const [v28] = assess([{ code: 'e1122' }, { code: 'E11.22' }], false).hcc
    expect(v28?.categories.map(({ codes }) => codes)).toEqual([['E11.22']])
  })

  it('says which sets it would have read', () => {
    expect(assess([{ code: 'I10' }], true, { hcc: {} }).notLoaded).toEqual([
      'hcc',
      'elixhauser',
      'severity',
    ])
    expect(assess([{ code: 'I10' }], false, { hcc: {} }).notLoaded).toEqual(['hcc'])
  })
})

/** Payment HCCs of V28 as CMS's 2026 mapping has them. */
const v28Facts: readonly (readonly [string, string])[] = [
  ['E11.9', '38'],
  ['E11.65', '38'],
  ['E11.22', '37'],
  ['N18.30', '329'],
  ['N18.31', '329'],
  ['N18.32', '328'],
  ['N18.4', '327'],
  ['N18.6', '326'],
  ['I50.22', '226'],
  ['I50.9', '226'],
  ['I11.0', '226'],
  ['I13.0', '226'],
  ['J44.9', '280'],
  ['F33.1', '155'],
  ['C79.51', '18'],
  ['C50.911', '23'],
  ['E66.01', '48'],
  ['Z68.41', '48'],
  ['I69.351', '253'],
  ['L89.154', '379'],
  ['A41.9', '2'],
  ['R65.20', '2'],
]

describe.runIf(hasOfficialFiles)('by the official mapping of V28', () => {
  const official = () => officialReleasesOf(dataDirectory).referenceSets

  it.each(v28Facts)('%s falls into HCC %s', { timeout: 120_000 }, (code, category) => {
    const [v28] = assess([{ code }], false, official()).hcc
    expect(v28?.categories).toEqual([
      { category, label: expect.stringMatching(/./) as string, codes: [code] },
    ])
  })

  it.each(['I10', 'F32.9', 'Z99.2'])('%s falls into none', (code) => {
    expect(assess([{ code }], false, official()).hcc[0]?.categories).toEqual([])
  })

  it('drops the stages of kidney disease below the gravest, and names it', () => {
    const [v28] = assess(
      ['N18.6', 'N18.4', 'N18.32', 'N18.30'].map((code) => ({ code })),
      false,
      official(),
    ).hcc
    expect(v28?.categories.map(({ category, replacedBy }) => [category, replacedBy])).toEqual([
      ['326', undefined],
      ['327', '326'],
      ['328', '326'],
      ['329', '326'],
    ])
  })

  it('knows every code of the facts in the newest release', () => {
    const newest = officialReleasesOf(dataDirectory).releases.at(-1)
    const unknown = v28Facts.filter(([code]) => !newest?.find(normaliseCode(code).code)?.billable)
    expect(unknown).toEqual([])
  })
})
