import { z } from 'zod'
import { daySchema } from '@/core/day'
import { uuidSchema } from '@/core/ids'
import {
  officialFormats,
  type OfficialFormat,
} from '@/features/code-sets/contract/official-formats'
import { count, instant } from './parts'

const formats = Object.keys(officialFormats) as [OfficialFormat, ...OfficialFormat[]]

const file = z.strictObject({
  name: z.string(),
  outcome: z.enum(['loaded', 'unchanged', 'skipped']),
  format: z.enum(formats).nullable(),
  states: z.string().nullable(),
  records: count,
  reason: z.string().nullable(),
  faultCount: count,
  faults: z.array(z.strictObject({ line: count, text: z.string(), reason: z.string() })),
})

const releaseFields = {
  id: z.string(),
  label: z.string(),
  system: z.string(),
  effectiveFrom: daySchema,
  effectiveTo: daySchema,
  codes: count,
  notes: count,
}

const addenda = z.strictObject({
  release: z.string(),
  add: count,
  delete: count,
  revise: count,
  unapplied: z.array(
    z.strictObject({ line: count, action: z.string(), text: z.string(), reason: z.string() }),
  ),
})

const comparison = z.strictObject({
  release: z.string(),
  codes: count,
  onlyInTabular: z.array(z.string()),
  onlyInOrder: z.array(z.string()),
  billableDiffers: z.array(z.string()),
  titleDiffers: z.array(z.string()),
})

const report = z.strictObject({
  files: z.array(file),
  releases: z.array(z.strictObject({ ...releaseFields, codesFrom: z.string() })),
  addenda: z.array(addenda),
  comparisons: z.array(comparison),
  rows: count,
  seconds: z.number(),
})

const load = z.strictObject({
  id: uuidSchema,
  origin: z.enum(['upload', 'directory', 'download']),
  requestedBy: z.string().nullable(),
  status: z.enum(['queued', 'running', 'completed', 'failed']),
  step: z.string(),
  requestedAt: instant,
  endedAt: instant.nullable(),
  report: report.nullable(),
  failure: z.string().nullable(),
})

const source = z.strictObject({
  name: z.string(),
  format: z.string(),
  states: z.string(),
  records: count,
  faults: count,
  loadedAt: instant,
  download: z.strictObject({ url: z.string(), bytes: count, sha256: z.string() }).nullable(),
})

export const loadedCodeSets = z.strictObject({
  today: daySchema,
  releases: z.array(
    z.strictObject({ ...releaseFields, isInForce: z.boolean(), isStarter: z.boolean() }),
  ),
  sources: z.array(source),
  lists: z.array(z.strictObject({ list: z.string(), source: z.string(), codes: count })),
  referenceSets: z.array(z.strictObject({ id: z.string(), source: z.string(), year: z.string() })),
  loads: z.array(load),
  mayLoad: z.boolean(),
  directory: z.string().nullable(),
  mayDownload: z.boolean(),
})

export const queuedLoad = z.strictObject({ loadId: uuidSchema })
