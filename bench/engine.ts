import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { CodedRecord } from '@/features/coding/engine/coded-record'
import { evaluate } from '@/features/coding/engine/evaluate'
import { codesOf } from '@/testing/codes-of'
import { engineCases } from '@/testing/engine-cases'
import { dataDirectory } from '@/testing/data-directory'
import {
  excerptRelease,
  hasOfficialFiles,
  newest,
  officialReleasesOf,
} from '@/testing/official-release'
import { machineLine } from './report'

/*
 * Judges ten-code records by the whole catalogue: how many in a second of processor time, which hardly depends on what
 * else the machine does, and how many in a second by the clock, which it is waited for. `drawn` records hold ten codes drawn from all
 * billable codes; `related` ones hold the codes of worked cases, which have to do with each other and so
 * find far more than any real chart does.
 */

const aim = 20_000
const records = 20_000
const rounds = 8
const codesEach = 10

const release = hasOfficialFiles ? newest(officialReleasesOf(dataDirectory)) : excerptRelease()

console.log(`${machineLine()}; ${release.label}, ${codesOf(release).length} codes`)
for (const [name, codes] of [
  ['drawn', billable(release)],
  ['related', engineCases.flatMap(({ diagnoses }) => diagnoses.map(({ code }) => code))],
] as const) {
  console.log(rateLine(name, recordsOf(codes), release))
}

function billable(view: ReleaseView): string[] {
  return codesOf(view).filter((code) => view.find(code)?.billable)
}

function recordsOf(codes: readonly string[]): CodedRecord[] {
  const next = drawing(codes.length)
  return Array.from({ length: records }, (_, n) => ({
    encounter:
      n % 2 === 0
        ? { setting: 'outpatient', serviceDate: '2026-03-02' }
        : { setting: 'inpatient', admitDate: '2026-02-27', dischargeDate: '2026-03-02' },
    patient: { sex: n % 3 === 0 ? 'male' : 'female', ageYears: n % 90 },
    diagnoses: Array.from({ length: codesEach }, () => diagnosisOf(codes[next()] ?? '', n)),
    medications: ['insulin glargine', 'metformin'],
    documentation: 'Chronic systolic heart failure. CKD stage 4. Former smoker.',
  }))
}

/** Every second record is inpatient and has the indicator that its codes need. */
function diagnosisOf(code: string, n: number): CodedRecord['diagnoses'][number] {
  const isExempt = release.isListed('poaExempt', code.replace('.', ''))
  return n % 2 === 0 || isExempt ? { code } : { code, poa: 'Y' }
}

/** The same places every time, so that runs compare. */
function drawing(count: number): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % count
  }
}

function rateLine(name: string, drawn: readonly CodedRecord[], view: ReleaseView): string {
  let findings = 0
  const rates = Array.from({ length: rounds }, () => {
    findings = 0
    const before = process.cpuUsage()
    const began = performance.now()
    for (const record of drawn) findings += evaluate(record, { release: view }).findings.length
    const elapsedMs = performance.now() - began
    const { user, system } = process.cpuUsage(before)
    return {
      clock: (drawn.length / elapsedMs) * 1000,
      processor: (drawn.length / (user + system)) * 1_000_000,
    }
  })
  const best = (kind: 'clock' | 'processor') => Math.max(...rates.map((rate) => rate[kind]))
  const perRecord = (findings / drawn.length).toFixed(1)
  return [
    `${name}: ${best('clock').toFixed(0)} records/s`,
    `${best('processor').toFixed(0)} records per CPU second (aim: at least ${aim})`,
    `first round ${(rates[0]?.processor ?? 0).toFixed(0)}`,
    `${perRecord} findings a record`,
  ].join('; ')
}
