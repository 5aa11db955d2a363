import type { Day } from '@/core/day'
import type { DemoCase } from './demo-case'
import { demoPerson, type DemoPerson } from './demo-person'
import { hashOf, uuidOf } from './seeded-random'
import { shiftDay } from './shift-day'

/** Everything about a case that the seed and the anchor day decide. */
export type CaseSetup = {
  demoCase: DemoCase
  patientId: string
  organizationId: string
  practitionerId: string
  encounterId: string
  patient: DemoPerson
  practitioner: DemoPerson
  practitionerSex: 'male' | 'female'
  birthDay: Day
  startDay: Day
  start: string
  end: string
  /** A resource id of this case, the same for the same name. */
  idOf: (name: string) => string
}

export const demoHospital = 'Demo Health Medical Center'

const visitMinutes = { outpatient: 40, emergency: 290, inpatient: 0 } as const

/** The id of a case's patient. */
export function patientIdOf(caseId: string, seed: string): string {
  return uuidOf(`${seed}/${caseId}/patient`)
}

/** The id of a case's encounter: how a chart is traced back to its case. */
export function encounterIdOf(caseId: string, seed: string): string {
  return uuidOf(`${seed}/${caseId}/encounter`)
}

export function setUpCase(demoCase: DemoCase, seed: string, anchor: Day): CaseSetup {
  const { id, specialty, patient } = demoCase
  const provider = `${seed}/${specialty}/provider-${hashOf(id) % 2}`
  const practitionerSex = hashOf(provider) % 2 === 0 ? 'female' : 'male'
  return {
    demoCase,
    idOf: (name) => uuidOf(`${seed}/${id}/${name}`),
    patientId: patientIdOf(id, seed),
    organizationId: uuidOf(`${seed}/organization`),
    practitionerId: uuidOf(provider),
    encounterId: encounterIdOf(id, seed),
    patient: demoPerson(`${seed}/${id}`, patient.sex),
    practitioner: demoPerson(provider, practitionerSex),
    practitionerSex,
    ...timesOf(demoCase, seed, anchor),
  }
}

function timesOf(demoCase: DemoCase, seed: string, anchor: Day) {
  const { id, setting, patient, daysBeforeAnchor, stayDays = 0 } = demoCase
  const startDay = shiftDay(anchor, -daysBeforeAnchor)
  const start = Date.parse(`${startDay}T08:00:00Z`) + (hashOf(`${seed}/${id}/hour`) % 480) * 60_000
  const end = start + stayDays * 86_400_000 + visitMinutes[setting] * 60_000
  return {
    startDay,
    start: timestamp(start),
    end: timestamp(setting === 'inpatient' ? end + 2 * 3_600_000 : end),
    birthDay: birthDayOf(patient, startDay, hashOf(`${seed}/${id}/birth`)),
  }
}

/** A birthday that makes the patient as old as the note says on the first day. */
function birthDayOf(patient: DemoCase['patient'], startDay: Day, chance: number): Day {
  if (patient.ageDays !== undefined) return shiftDay(startDay, -patient.ageDays)
  const birthdayThisYear = `${Number(startDay.slice(0, 4)) - patient.ageYears}${startDay.slice(4)}`
  return shiftDay(birthdayThisYear, -(20 + (chance % 320)))
}

/** As Synthea writes a moment, with the offset spelt out. */
export function timestamp(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', '+00:00')
}
