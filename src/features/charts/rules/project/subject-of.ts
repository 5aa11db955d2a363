import { dayOf, daysBetween, yearsBetween, type Day } from '@/core/day'
import type { ChartSubject } from '../../contract/chart-payload'
import { textAt, type JsonObject } from '../fhir/json-at'
import { instantOf } from '../fhir/instant-of'
import { compact } from './projection'

interface Moment {
  /** The day the encounter began. */
  readonly day: Day | undefined
  /** End of the encounter in milliseconds. */
  readonly end: number
}

/** Who the chart is about, without naming them: sex, age at the start, whether they had died by the end. */
export function subjectOf(patient: JsonObject, { day, end }: Moment): ChartSubject {
  const died = instantOf(textAt(patient, 'deceasedDateTime'))
  return compact({
    ...ageOn(textAt(patient, 'birthDate'), day),
    deceased: died !== undefined && died <= end ? true : undefined,
    sex: sexOf(patient),
  })
}

export function sexOf(patient: JsonObject): ChartSubject['sex'] {
  const gender = textAt(patient, 'gender')
  return gender === 'female' || gender === 'male' || gender === 'other' ? gender : 'unknown'
}

/** A birth date known only to the year or month counts from its first day. */
function ageOn(
  birthDate: string | undefined,
  day: Day | undefined,
): Pick<ChartSubject, 'ageYears' | 'ageDays'> {
  const birth = birthDate === undefined ? undefined : dayOf(`${birthDate}-01-01`)
  if (birth === undefined || day === undefined || birth > day) return {}
  const ageYears = yearsBetween(birth, day)
  return ageYears < 1 ? { ageDays: daysBetween(birth, day), ageYears } : { ageYears }
}
