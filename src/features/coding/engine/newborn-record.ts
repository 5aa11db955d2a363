import { obstetric } from './curated/obstetric'
import type { Facts } from './facts'
import { hasCode } from './rows'

const newbornDays = 28

/** Whether the record is that of a newborn: a birth, or a patient within 28 days after it. */
export function isNewbornRecord(facts: Facts): boolean {
  const { encounter, patient } = facts
  if (encounter.birthEncounter) return true
  if (patient.ageDays !== undefined) return patient.ageDays >= 0 && patient.ageDays <= newbornDays
  return hasCode(facts, obstetric.items.liveborn) && (patient.ageYears ?? 0) === 0
}
