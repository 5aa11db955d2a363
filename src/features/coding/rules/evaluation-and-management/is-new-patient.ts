import { yearsBetween, type Day } from '@/core/day'

const years = 3

/**
 * A patient is new where no clinician of the same group and specialty saw them within three years.
 * Source: AMA CPT E/M guidelines, new and established patients.
 */
export function isNewPatient(visit: Day, lastSeen: Day | undefined): boolean {
  return lastSeen === undefined || yearsBetween(lastSeen, visit) >= years
}
