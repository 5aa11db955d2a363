import { describe, expect, it } from 'vitest'
import { allCases, demoAnchorDay, type DemoCase } from '@/features/charts'
import { shiftDay } from '@/features/charts/demo/shift-day'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import type { CodedRecord } from '@/features/coding/engine/coded-record'
import { evaluate } from '@/features/coding/engine/evaluate'

const release = buildReleaseView(starterRelease)

function recordOf(demoCase: DemoCase): CodedRecord {
  const { id, setting, patient, answerKey, daysBeforeAnchor, stayDays = 0 } = demoCase
  const admitDate = shiftDay(demoAnchorDay, -daysBeforeAnchor)
  const { sex, ageYears, ageDays } = patient
  return {
    id,
    encounter:
      setting === 'inpatient'
        ? { setting, admitDate, dischargeDate: shiftDay(admitDate, stayDays) }
        : { setting: isFacility(demoCase) ? 'outpatient' : 'professional', serviceDate: admitDate },
    patient: ageDays === undefined ? { sex, ageYears } : { sex, ageDays },
    diagnoses: answerKey.map(({ code, poa, quote }) => ({
      code,
      ...(poa === undefined ? {} : { poa }),
      evidence: [{ text: quote, assertion: 'confirmed', source: 'provider' }],
    })),
    medications: (demoCase.medications ?? []).map(([name]) => name),
  }
}

function isFacility({ setting, visit }: DemoCase): boolean {
  return setting === 'emergency' || visit === 'procedure'
}

describe('an answer key before the validation engine', () => {
  it.each(allCases.map((demoCase) => [demoCase.id, demoCase] as const))(
    '%s has nothing that would block its submission',
    (_, demoCase) => {
      const { findings } = evaluate(recordOf(demoCase), { release })
      const blocking = findings.filter(({ severity }) => severity === 'ERROR')
      expect(blocking.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    },
  )
})
