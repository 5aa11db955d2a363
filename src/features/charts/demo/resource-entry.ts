import type { BundleEntry, FhirResource, Meta, Reference } from 'fhir/r4'

/** Marks every resource as synthetic, in the way that Synthea does. */
export const syntheticMeta: Meta = {
  tag: [{ system: 'https://github.com/synthetichealth/synthea', code: 'synthea-demo' }],
}

export const snomed = 'http://snomed.info/sct'
export const loinc = 'http://loinc.org'
export const ucum = 'http://unitsofmeasure.org'
export const terminology = 'http://terminology.hl7.org/CodeSystem'

/** A resource as one entry of a transaction, addressed by its URN. */
export function entryOf(resource: FhirResource & { id?: string }): BundleEntry<FhirResource> {
  return {
    fullUrl: `urn:uuid:${resource.id ?? ''}`,
    resource,
    request: { method: 'POST', url: resource.resourceType },
  }
}

export function urn(id: string, display?: string): Reference {
  return display === undefined
    ? { reference: `urn:uuid:${id}` }
    : { reference: `urn:uuid:${id}`, display }
}
