import { describe, expect, it } from 'vitest'
import { allCases } from '@/features/charts/demo/cases/all-cases'
import { demoAnchorDay } from '@/features/charts/demo/demo-anchor'
import type { DemoCase } from '@/features/charts/demo/demo-case'
import { noteText } from '@/features/charts/demo/note-text'
import { shiftDay } from '@/features/charts/demo/shift-day'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import type { CodedRecord } from '@/features/coding/engine/coded-record'
import { evaluate } from '@/features/coding/engine/evaluate'
import { dataDirectory } from './data-directory'
import { hasOfficialFiles, newest, officialReleasesOf } from './official-release'

const releases = [
  buildReleaseView(starterRelease),
  ...(hasOfficialFiles ? [newest(officialReleasesOf(dataDirectory))] : []),
]

/** The practice encounter coded by its key, each code resting on its quotation. */
function keyedRecord(demoCase: DemoCase): CodedRecord {
  const start = shiftDay(demoAnchorDay, -demoCase.daysBeforeAnchor)
  const end = shiftDay(start, demoCase.stayDays ?? 0)
  const [, reason] = demoCase.reason
  return {
    encounter:
      demoCase.setting === 'inpatient'
        ? { setting: 'inpatient', admitDate: start, dischargeDate: end, reason }
        : { setting: 'outpatient', serviceDate: start, reason },
    patient: demoCase.patient,
    diagnoses: demoCase.answerKey.map(({ code, poa, quote }) => ({
      code,
      ...(poa ? { poa } : {}),
      evidence: [{ text: quote, assertion: 'confirmed', source: 'provider' }],
    })),
    medications: (demoCase.medications ?? []).map(([name]) => name),
    documentation: noteText(demoCase),
    requireEvidence: true,
  }
}

describe.each(releases.map((release) => [release.label, release] as const))(
  'by %s',
  (_label, release) => {
    it.each(allCases.map((demoCase) => [demoCase.id, demoCase] as const))(
      'the answer key of %s holds no error',
      (_id, demoCase) => {
        const { findings } = evaluate(keyedRecord(demoCase), { release })
        expect(findings.filter(({ severity }) => severity === 'ERROR')).toEqual([])
      },
    )
  },
)
