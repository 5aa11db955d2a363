import type { AllergyIntolerance, Condition, MedicationRequest, Procedure } from 'fhir/r4'
import { timestamp, type CaseSetup } from './case-setup'
import { conceptOf } from './encounter-resource'
import { syntheticMeta, terminology, urn } from './resource-entry'
import { rxNormCodes } from './rx-norm-codes'
import { shiftDay } from './shift-day'

const rxNorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'

const clinicallyActive = {
  coding: [{ system: `${terminology}/condition-clinical`, code: 'active' }],
}
const confirmed = {
  coding: [{ system: `${terminology}/condition-ver-status`, code: 'confirmed' }],
}

/** Chronic conditions stand on the problem list; new ones are diagnoses of the encounter. */
export function conditionResources(setup: CaseSetup): Condition[] {
  const { demoCase, patientId, encounterId } = setup
  return demoCase.conditions.map((concept, index): Condition => {
    const chronic = concept[2] !== undefined
    const onset = chronic ? onsetOf(setup, concept[2]) : setup.start
    return {
      resourceType: 'Condition',
      id: setup.idOf(`condition/${index}`),
      meta: syntheticMeta,
      clinicalStatus: clinicallyActive,
      verificationStatus: confirmed,
      category: [
        {
          coding: [
            {
              system: `${terminology}/condition-category`,
              code: chronic ? 'problem-list-item' : 'encounter-diagnosis',
            },
          ],
        },
      ],
      code: conceptOf(concept),
      subject: urn(patientId),
      ...(chronic ? {} : { encounter: urn(encounterId) }),
      onsetDateTime: onset,
      recordedDate: onset,
    }
  })
}

function onsetOf(setup: CaseSetup, yearsAgo = 0): string {
  return `${shiftDay(setup.startDay, -365.25 * yearsAgo - 40)}T10:00:00+00:00`
}

export function procedureResources(setup: CaseSetup): Procedure[] {
  return (setup.demoCase.procedures ?? []).map((concept, index): Procedure => {
    const from = Date.parse(setup.start) + (index + 1) * 900_000
    return {
      resourceType: 'Procedure',
      id: setup.idOf(`procedure/${index}`),
      meta: syntheticMeta,
      status: 'completed',
      code: conceptOf(concept),
      subject: urn(setup.patientId),
      encounter: urn(setup.encounterId),
      performedPeriod: { start: timestamp(from), end: timestamp(from + 900_000) },
    }
  })
}

export function medicationResources(setup: CaseSetup): MedicationRequest[] {
  const { demoCase, patientId, encounterId, practitionerId } = setup
  return (demoCase.medications ?? []).map(([name, directions], index): MedicationRequest => {
    const code = rxNormCodes[name]
    return {
      resourceType: 'MedicationRequest',
      id: setup.idOf(`medication/${index}`),
      meta: syntheticMeta,
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: {
        ...(code === undefined ? {} : { coding: [{ system: rxNorm, code, display: name }] }),
        text: name,
      },
      subject: urn(patientId),
      encounter: urn(encounterId),
      authoredOn: setup.start,
      requester: urn(practitionerId),
      dosageInstruction: [{ text: directions }],
    }
  })
}

export function allergyResources(setup: CaseSetup): AllergyIntolerance[] {
  return (setup.demoCase.allergies ?? []).map((concept, index): AllergyIntolerance => ({
    resourceType: 'AllergyIntolerance',
    id: setup.idOf(`allergy/${index}`),
    meta: syntheticMeta,
    clinicalStatus: {
      coding: [{ system: `${terminology}/allergyintolerance-clinical`, code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: `${terminology}/allergyintolerance-verification`, code: 'confirmed' }],
    },
    type: 'allergy',
    code: conceptOf(concept),
    patient: urn(setup.patientId),
    recordedDate: onsetOf(setup, concept[2]),
  }))
}
