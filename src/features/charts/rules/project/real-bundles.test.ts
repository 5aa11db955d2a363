import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataDirectory } from '@/testing/data-directory'
import { projectBundle } from '@/testing/project-bundle'
import { chartPayloadSchema } from '../../contract/chart-payload'
import { canonicalJson } from '../canonical-json'
import { syntheticMarkOf } from '../fhir/synthetic-mark'
import { readBundle } from '../fhir/read-bundle'

const folder = path.join(dataDirectory, 'synthea')

/** What each folder of real bundles comes to; a part of each, so that the run stays short. */
const flavours = [
  { name: 'smart-v2.4', files: 409, every: 40, marks: ['meta-tag'], reasons: ['odd-code'] },
  { name: 'smart-bulk-v3', files: 9, every: 4, marks: ['generator-text'], reasons: [] },
  {
    name: 'google-hiv-v3dev',
    files: 54,
    every: 12,
    marks: ['generator-text'],
    reasons: ['odd-code'],
  },
] as const

describe.runIf(existsSync(folder))('the real bundles', () => {
  it.each(flavours)(
    'of $name project without a rejected entry',
    (flavour) => {
      const directory = path.join(folder, flavour.name)
      const names = readdirSync(directory)
        .filter((name) => !name.startsWith('_'))
        .toSorted()
      expect(names).toHaveLength(flavour.files)
      for (const name of names.filter((_, index) => index % flavour.every === 0)) {
        const text = gunzipSync(readFileSync(path.join(directory, name))).toString('utf8')
        const bundle = JSON.parse(text) as { entry: { resource: { resourceType: string } }[] }
        const { charts, issues } = projectBundle(bundle)
        const encounters = bundle.entry.filter(
          ({ resource }) => resource.resourceType === 'Encounter',
        )
        expect(charts).toHaveLength(encounters.length)
        expect(new Set(issues.map(({ reason }) => reason))).toEqual(
          new Set(issues.length > 0 ? flavour.reasons : []),
        )
        chartPayloadSchema.parse(charts[0]?.payload)
        for (const { canonical, payload } of charts) expect(canonical).toBe(canonicalJson(payload))
        expect(marksOf(bundle)).toEqual(flavour.marks)
        expect(projectBundle(JSON.parse(text)).charts.map(({ canonical }) => canonical)).toEqual(
          charts.map(({ canonical }) => canonical),
        )
      }
    },
    60_000,
  )
})

function marksOf(bundle: unknown) {
  const reading = readBundle(bundle)
  if (!reading.ok) return []
  return reading.set.resources.filter(({ type }) => type === 'Patient').map(syntheticMarkOf)
}
