import type { DocumentReference } from 'fhir/r4'
import { base64Of } from './base64-of'
import type { CaseSetup } from './case-setup'
import type { NoteType } from './demo-case'
import { noteText } from './note-text'
import { loinc, syntheticMeta, urn } from './resource-entry'

const noteTypes: Record<NoteType, readonly [code: string, display: string]> = {
  consultation: ['11488-4', 'Consultation note'],
  discharge: ['18842-5', 'Discharge summary'],
  emergency: ['34111-5', 'Emergency department note'],
  operative: ['11504-8', 'Surgical operation note'],
  progress: ['11506-3', 'Progress note'],
}

/** The note as a document, its text as base64 of UTF-8. */
export function noteResource(setup: CaseSetup): DocumentReference {
  const { demoCase, patientId, encounterId, practitionerId, practitioner } = setup
  const [code, display] = noteTypes[demoCase.noteType]
  return {
    resourceType: 'DocumentReference',
    id: setup.idOf('note'),
    meta: syntheticMeta,
    status: 'current',
    type: { coding: [{ system: loinc, code, display }], text: display },
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
            code: 'clinical-note',
            display: 'Clinical Note',
          },
        ],
      },
    ],
    subject: urn(patientId),
    date: setup.end,
    author: [urn(practitionerId, `Dr. ${practitioner.given} ${practitioner.family}`)],
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          data: base64Of(noteText(demoCase)),
        },
      },
    ],
    context: { encounter: [urn(encounterId)], period: { start: setup.start, end: setup.end } },
  }
}
