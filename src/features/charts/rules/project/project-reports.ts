import type { ChartImagingStudy, ChartReport } from '../../contract/chart-payload'
import { conceptOf, firstConceptOf } from '../fhir/concept-of'
import { clinicalTypes } from '../fhir/clinical-type'
import type { EncounterRecord, TimedResource } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt } from '../fhir/json-at'
import { byTime, codedConcept, compact, type Projection } from './projection'

/** The panels and reports of one encounter; a report that carries a note stands under documents. */
export function projectReports(
  projection: Projection,
  { resources }: EncounterRecord,
): ChartReport[] {
  const own = new Set((resources.get('Observation') ?? []).map(({ id }) => id))
  return (resources.get('DiagnosticReport') ?? [])
    .filter(({ body }) => !isNote(body))
    .toSorted(byTime)
    .map((resource): ChartReport | undefined => {
      const { id, body } = resource
      const concept = codedConcept(projection, resource, conceptOf(objectAt(body, 'code')))
      if (concept === undefined) return undefined
      const results = objectsAt(body, 'result').map((one) => projection.resolve(resource, one)?.id)
      return compact({
        category: firstConceptOf(objectsAt(body, 'category'))?.text,
        concept,
        conclusion: textAt(body, 'conclusion'),
        date: clinicalTypes['DiagnosticReport']?.time(body),
        id,
        observationIds: results
          .filter((result) => result !== undefined)
          .filter((result) => own.has(result)),
        status: textAt(body, 'status'),
      })
    })
    .filter((report) => report !== undefined)
}

/** The imaging studies of one encounter: what was imaged and how, not the pictures. */
export function projectImagingStudies({ resources }: EncounterRecord): ChartImagingStudy[] {
  return (resources.get('ImagingStudy') ?? []).toSorted(byTime).map(({ id, body }) => {
    const series = objectsAt(body, 'series')
    const modality = objectAt(series[0], 'modality') ?? objectsAt(body, 'modality')[0]
    const sites = series.map((one) => textAt(objectAt(one, 'bodySite'), 'display'))
    return compact({
      bodySites: [...new Set(sites.filter((site) => site !== undefined))],
      description: textAt(body, 'description'),
      id,
      modality: textAt(modality, 'display') ?? textAt(modality, 'code') ?? 'Imaging',
      started: textAt(body, 'started'),
    })
  })
}

/** Whether a DiagnosticReport is a written note: it has a text of its own and groups no results. */
export function isNote(body: TimedResource['body']): boolean {
  return objectsAt(body, 'presentedForm').length > 0
}
