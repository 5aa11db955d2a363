import type { Bundle, FhirResource } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { bundleOf } from './bundle-of'
import { allCases } from './cases/all-cases'
import { demoAnchorDay, demoSeed } from './demo-anchor'
import { noteText } from './note-text'

const bundles = allCases.map((demoCase) => ({
  demoCase,
  bundle: bundleOf(demoCase, demoSeed, demoAnchorDay),
}))
const first = bundles[0]

type ResourceOf<Type> = Extract<FhirResource, { resourceType: Type }>

function resourceOf<Type extends FhirResource['resourceType']>(
  { entry = [] }: Bundle<FhirResource>,
  type: Type,
): ResourceOf<Type> {
  const isOfType = (one: FhirResource | undefined): one is ResourceOf<Type> =>
    one?.resourceType === type
  const found = entry.map(({ resource }) => resource).find(isOfType)
  if (found === undefined) throw new Error(`The bundle holds no ${type}`)
  return found
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

describe('bundleOf', () => {
  it('gives the same bundle for the same seed and day', () => {
    const again = allCases.map((demoCase) => bundleOf(demoCase, demoSeed, demoAnchorDay))
    expect(again).toEqual(bundles.map(({ bundle }) => bundle))
  })

  it('gives other patients for another seed', () => {
    const other = first && bundleOf(first.demoCase, 'another seed', demoAnchorDay)
    expect(other?.entry?.[0]?.fullUrl).not.toBe(first?.bundle.entry?.[0]?.fullUrl)
  })

  it.each(bundles.map((one) => [one.demoCase.id, one.bundle] as const))(
    '%s is a transaction whose references all resolve within it',
    (_, bundle) => {
      expect(bundle.type).toBe('transaction')
      const urls = new Set(bundle.entry?.map(({ fullUrl }) => fullUrl))
      expect(urls.size).toBe(bundle.entry?.length)
      expect(referencesIn(bundle).filter((reference) => !urls.has(reference))).toEqual([])
      for (const { request, resource } of bundle.entry ?? [])
        expect(request).toEqual({ method: 'POST', url: resource?.resourceType })
    },
  )

  it('marks every resource as synthetic', () => {
    const marks = bundles.flatMap(({ bundle }) =>
      (bundle.entry ?? []).map(({ resource }) => resource?.meta?.tag?.[0]?.code),
    )
    expect(new Set(marks)).toEqual(new Set(['synthea-demo']))
  })

  it('carries the note as base64 of its UTF-8 bytes', () => {
    for (const { demoCase, bundle } of bundles) {
      const document = resourceOf(bundle, 'DocumentReference')
      const data = document.content[0]?.attachment.data
      expect(Buffer.from(data ?? '', 'base64').toString('utf8')).toBe(noteText(demoCase))
    }
  })

  it('makes the patient as old on the first day as the case says', () => {
    for (const { demoCase, bundle } of bundles) {
      const patient = resourceOf(bundle, 'Patient')
      const encounter = resourceOf(bundle, 'Encounter')
      const birth = new Date(patient.birthDate ?? '')
      const start = new Date(encounter.period?.start?.slice(0, 10) ?? '')
      const hadBirthday = start.toISOString().slice(5) >= birth.toISOString().slice(5)
      const years = start.getUTCFullYear() - birth.getUTCFullYear() - (hadBirthday ? 0 : 1)
      expect([demoCase.id, years]).toEqual([demoCase.id, demoCase.patient.ageYears])
    }
  })
})
