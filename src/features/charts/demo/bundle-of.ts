import type { Bundle, FhirResource } from 'fhir/r4'
import type { Day } from '@/core/day'
import { setUpCase } from './case-setup'
import type { DemoCase } from './demo-case'
import { encounterResource } from './encounter-resource'
import { noteResource } from './note-resource'
import { observationResources } from './observation-resources'
import { organizationResource, patientResource, practitionerResource } from './people-resources'
import { entryOf } from './resource-entry'
import {
  allergyResources,
  conditionResources,
  medicationResources,
  procedureResources,
} from './treatment-resources'

/**
 * A case as a FHIR R4 transaction bundle in the shape of Synthea's: one patient, one encounter.
 * The same case, seed and anchor day give the same bundle to the byte.
 */
export function bundleOf(demoCase: DemoCase, seed: string, anchor: Day): Bundle<FhirResource> {
  const setup = setUpCase(demoCase, seed, anchor)
  const resources = [
    patientResource(setup),
    organizationResource(setup),
    practitionerResource(setup),
    encounterResource(setup),
    ...conditionResources(setup),
    ...allergyResources(setup),
    ...observationResources(setup),
    ...procedureResources(setup),
    ...medicationResources(setup),
    noteResource(setup),
  ]
  return { resourceType: 'Bundle', type: 'transaction', entry: resources.map(entryOf) }
}
