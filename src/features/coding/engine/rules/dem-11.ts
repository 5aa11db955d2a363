import type { EncounterFact, PatientFact } from '../facts'
import { allSettings, type Rule } from '../rule'

const oldest = 124

/** The patient's age is possible, and the encounter lies between birth and death. */
export const dem11: Rule = {
  id: 'DEM-11',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The age is 0 to 124 years, and no service lies before birth or after death',
  citation: 'MCE edit 14',
  check: ({ patient, encounter }) => {
    const wrong =
      beforeBirth(patient, encounter) ?? afterDeath(patient, encounter) ?? badAge(patient)
    return wrong === undefined
      ? []
      : [
          {
            message: wrong,
            fix: { text: 'Correct the dates at their source and import the chart again.' },
          },
        ]
  },
}

function beforeBirth({ birthDate }: PatientFact, { startDate }: EncounterFact): string | undefined {
  return birthDate !== undefined && startDate < birthDate
    ? `The service date ${startDate} lies before the birth of the patient.`
    : undefined
}

function afterDeath({ deathDate }: PatientFact, { endDate }: EncounterFact): string | undefined {
  return deathDate !== undefined && endDate > deathDate
    ? `The service date ${endDate} lies after the death of the patient.`
    : undefined
}

function badAge({ ageYears, ageDays }: PatientFact): string | undefined {
  const impossible = [ageYears, ageDays].some((age) => age !== undefined && !(age >= 0))
  if (impossible) return 'The age of the patient is below zero.'
  return ageYears !== undefined && ageYears > oldest
    ? `An age of ${ageYears} years is above ${oldest}.`
    : undefined
}
