import type { Concept } from '../../contract/chart-payload'
import { conceptOf } from '../fhir/concept-of'
import { decodeAttachment } from '../fhir/decode-attachment'
import { clinicalTypes } from '../fhir/clinical-type'
import type { EncounterRecord, TimedResource } from '../fhir/group-by-patient'
import { objectAt, objectsAt, textAt, type JsonObject } from '../fhir/json-at'
import { issueOf, type FhirResource } from '../fhir/resource-set'
import { byTime, labelOf, type Projection } from './projection'
import { isNote } from './project-reports'

/** A note or other document of an encounter. `text` is empty when the source gave none that people can read. */
export interface ProjectedDocument {
  readonly sourceId: string
  readonly title: string
  readonly type: Concept
  readonly date: string | undefined
  readonly author: string | undefined
  readonly text: string
}

/**
 * The documents of one encounter in reading order. Sources that describe one note twice, as a
 * DiagnosticReport and as a DocumentReference, yield it once.
 */
export function documentsOf(
  projection: Projection,
  { resources }: EncounterRecord,
): readonly ProjectedDocument[] {
  const references = resources.get('DocumentReference') ?? []
  const referenced = new Set(references.flatMap(({ body }) => identifierValues(body)))
  const reports = (resources.get('DiagnosticReport') ?? []).filter(
    ({ id, body }) => isNote(body) && !referenced.has(`urn:uuid:${id}`) && !referenced.has(id),
  )
  const seen = new Set<string>()
  return [...references, ...reports]
    .toSorted(byTime)
    .map((resource) => documentOf(projection, resource))
    .filter(({ text }) => {
      const repeated = text !== '' && seen.has(text)
      seen.add(text)
      return !repeated
    })
}

function documentOf(projection: Projection, resource: TimedResource): ProjectedDocument {
  const { id, body } = resource
  const texts = attachmentsOf(projection, resource).map(decodeAttachment)
  if (texts.includes(undefined)) projection.issues.push(issueOf(resource, 'unreadable-attachment'))
  const type = conceptOf(objectAt(body, 'type') ?? objectAt(body, 'code')) ?? untyped
  return {
    sourceId: id,
    title: textAt(body, 'description') ?? type.text,
    type,
    date: clinicalTypes[resource.type]?.time(body),
    author: labelOf(projection, resource, authorOf(body)),
    text: texts.filter((text) => text !== undefined).join('\n\n'),
  }
}

const untyped: Concept = { codes: [], text: 'Document' }

/** Inline attachments, and those whose bytes are a Binary of the same source. */
function attachmentsOf({ resolve }: Projection, resource: FhirResource): readonly JsonObject[] {
  const contents = objectsAt(resource.body, 'content').map((one) => objectAt(one, 'attachment'))
  const attachments = [...contents, ...objectsAt(resource.body, 'presentedForm')]
  return attachments
    .filter((attachment) => attachment !== undefined)
    .map((attachment) => {
      if ('data' in attachment) return attachment
      const binary = resolve(resource, { reference: attachment['url'] })
      return binary?.type === 'Binary' ? { ...attachment, data: binary.body['data'] } : attachment
    })
}

function authorOf(body: JsonObject): JsonObject | undefined {
  return objectsAt(body, 'author')[0] ?? objectsAt(body, 'performer')[0]
}

function identifierValues(body: JsonObject): readonly string[] {
  return objectsAt(body, 'identifier')
    .map((identifier) => textAt(identifier, 'value'))
    .filter((value) => value !== undefined)
}
