import type { ChartCondition } from '../../contract/chart-payload'
import { conceptOf, statusCodeOf } from '../fhir/concept-of'
import { timeAt } from '../fhir/clinical-type'
import type { EncounterRecord, TimedResource } from '../fhir/group-by-patient'
import { objectAt, textAt } from '../fhir/json-at'
import type { TimedCondition } from './condition-timeline'
import { courseAsOf } from './project-conditions'
import { compact } from './projection'

/**
 * The patient's conditions from elsewhere that were active at the encounter, each concept once: begun by
 * its end and not over before its start. `own` are the conditions of the encounter itself.
 */
export function activeProblemsAt(
  timeline: readonly TimedCondition[],
  { start, end }: EncounterRecord,
  own: readonly TimedResource[],
): ChartCondition[] {
  const seen = new Set<string>()
  const problems: ChartCondition[] = []
  for (const { resource, begun, ended, conceptKey } of timeline) {
    if (begun > end || ended <= start || seen.has(conceptKey) || own.includes(resource)) continue
    seen.add(conceptKey)
    problems.push(problemOf(resource, end))
  }
  return problems
}

function problemOf({ id, body }: TimedResource, asOf: number): ChartCondition {
  const { abatement, clinicalStatus } = courseAsOf(body, asOf)
  return compact<ChartCondition>({
    abatement,
    category: 'problem',
    clinicalStatus,
    concept: conceptOf(objectAt(body, 'code')) ?? { codes: [], text: '' },
    id,
    onset: timeAt(body, 'onset'),
    recordedDate: textAt(body, 'recordedDate'),
    verificationStatus: statusCodeOf(objectAt(body, 'verificationStatus')),
  })
}
