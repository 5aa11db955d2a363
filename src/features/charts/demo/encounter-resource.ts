import type { Coding, Encounter } from 'fhir/r4'
import { demoHospital, type CaseSetup } from './case-setup'
import type { Concept, DemoSetting, DemoVisit } from './demo-case'
import { snomed, syntheticMeta, terminology, urn } from './resource-entry'

const classes: Record<DemoSetting, Coding> = {
  inpatient: { system: `${terminology}/v3-ActCode`, code: 'IMP' },
  outpatient: { system: `${terminology}/v3-ActCode`, code: 'AMB' },
  emergency: { system: `${terminology}/v3-ActCode`, code: 'EMER' },
}

const visits: Record<DemoVisit, Concept> = {
  admission: ['183452005', 'Encounter Inpatient'],
  'check-up': ['162673000', 'General examination of patient (procedure)'],
  delivery: ['183452005', 'Encounter Inpatient'],
  emergency: ['50849002', 'Emergency room admission (procedure)'],
  'follow-up': ['390906007', 'Follow-up encounter'],
  prenatal: ['424619006', 'Prenatal visit'],
  problem: ['185347001', 'Encounter for problem (procedure)'],
  procedure: ['371883000', 'Outpatient procedure (procedure)'],
  'well-child': ['410620009', 'Well child visit (procedure)'],
}

export function conceptOf([code, display]: Concept) {
  return { coding: [{ system: snomed, code, display }], text: display }
}

export function encounterResource(setup: CaseSetup): Encounter {
  const { demoCase, encounterId, patientId, practitionerId, organizationId } = setup
  const doctor = `Dr. ${setup.practitioner.given} ${setup.practitioner.family}`
  return {
    resourceType: 'Encounter',
    id: encounterId,
    meta: syntheticMeta,
    identifier: [{ system: 'urn:demo-health:case', value: demoCase.id }],
    status: 'finished',
    class: classes[demoCase.setting],
    type: [conceptOf(visits[demoCase.visit])],
    serviceType: { text: demoCase.specialty },
    subject: urn(patientId),
    participant: [{ individual: urn(practitionerId, doctor) }],
    period: { start: setup.start, end: setup.end },
    reasonCode: [conceptOf(demoCase.reason)],
    serviceProvider: urn(organizationId, demoHospital),
  }
}
