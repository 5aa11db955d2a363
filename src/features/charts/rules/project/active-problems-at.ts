import type { ChartCondition } from '../../contract/chart-payload'
import { conceptOf, statusCodeOf } from '../fhir/concept-of'
import { timeAt } from '../fhir/clinical-type'
import type { EncounterRecord, PatientRecord, TimedResource } from '../fhir/group-by-patient'
import { instantOf } from '../fhir/instant-of'
import { objectAt, textAt } from '../fhir/json-at'
import { conditionsOf, courseAsOf } from './project-conditions'
import { byTime, compact, type Projection } from './projection'

const overStatuses = new Set(['resolved', 'inactive', 'remission'])

/** The patient's conditions from elsewhere that were active at the encounter, each concept once. */
export function activeProblemsAt(
  projection: Projection,
  record: PatientRecord,
  encounter: EncounterRecord,
): ChartCondition[] {
  const own = new Set(conditionsOf(projection, record, encounter).map(({ id }) => id))
  const seen = new Set<string>()
  const problems: ChartCondition[] = []
  for (const condition of (record.resources.get('Condition') ?? []).toSorted(byTime)) {
    if (own.has(condition.id) || !isActiveAt(condition, encounter)) continue
    const problem = problemOf(condition, encounter.end)
    if (problem === undefined || seen.has(conceptKey(problem))) continue
    seen.add(conceptKey(problem))
    problems.push(problem)
  }
  return problems
}

/** Begun by the end of the encounter and not over before its start; an undated one is not known to have begun. */
function isActiveAt({ body }: TimedResource, { start, end }: EncounterRecord): boolean {
  const begun = instantOf(timeAt(body, 'onset')) ?? instantOf(textAt(body, 'recordedDate'))
  if (begun === undefined || begun > end) return false
  if (statusCodeOf(objectAt(body, 'verificationStatus')) === 'refuted') return false
  const ended = instantOf(timeAt(body, 'abatement'))
  if (ended !== undefined) return ended > start
  return !overStatuses.has(statusCodeOf(objectAt(body, 'clinicalStatus')) ?? '')
}

function problemOf({ id, body }: TimedResource, asOf: number): ChartCondition | undefined {
  const concept = conceptOf(objectAt(body, 'code'))
  if (concept === undefined) return undefined
  return compact<ChartCondition>({
    id,
    concept,
    category: 'problem',
    ...courseAsOf(body, asOf),
    verificationStatus: statusCodeOf(objectAt(body, 'verificationStatus')),
    onset: timeAt(body, 'onset'),
    recordedDate: textAt(body, 'recordedDate'),
  })
}

function conceptKey({ concept }: ChartCondition): string {
  const coding = concept.codes[0]
  return coding === undefined ? concept.text : `${coding.system ?? ''}|${coding.code}`
}
