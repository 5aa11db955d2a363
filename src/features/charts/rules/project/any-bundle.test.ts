import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallBundle } from '@/testing/fhir-bundle'
import { projectBundle } from '@/testing/project-bundle'
import { chartPayloadSchema } from '../../contract/chart-payload'
import { canonicalJson } from '../canonical-json'
import { difficultyOf } from '../classify/difficulty-of'
import { settingOf } from '../classify/setting-of'
import { specialtyOf } from '../classify/specialty-of'
import { readBundle } from '../fhir/read-bundle'

/** Replaces the value at the n-th place of a JSON value, counted depth first. */
function withValueAt(value: unknown, place: number, replacement: unknown): unknown {
  let left = place
  const walk = (one: unknown): unknown => {
    if (left-- === 0) return replacement
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value)
}

describe('whatever a source holds', () => {
  it('arbitrary JSON is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(typeof readBundle(value).ok).toBe('boolean')
      }),
    )
  })

  it('arbitrary JSON anywhere in a bundle leaves charts that the schema takes', () => {
    fc.assert(
      fc.property(fc.nat(130), fc.jsonValue({ maxDepth: 3 }), (place, replacement) => {
        const bundle = withValueAt(smallBundle('1'), place, replacement)
        if (!readBundle(bundle).ok) return
        for (const { payload, canonical } of projectBundle(bundle).charts) {
          chartPayloadSchema.parse(payload)
          expect(canonical).toBe(canonicalJson(payload))
          specialtyOf(payload)
          difficultyOf(payload)
          settingOf(payload.encounter)
          expect(canonical).not.toMatch(/\\u0000|\\ud[89a-f]/)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('text that jsonb cannot hold is mended', () => {
    const bundle = JSON.parse(
      JSON.stringify(smallBundle('1')).replaceAll('Hypertension', 'Hyper\\u0000ten\\ud800sion'),
    ) as unknown
    expect(projectBundle(bundle).charts[0]?.payload.conditions[0]?.concept.text).toBe(
      'Hyperten\ufffdsion',
    )
  })
})
