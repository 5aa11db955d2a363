import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { chartStatuses } from '@/features/charts/contract/queue'
import { judgedFindingSchema } from '@/features/coding/contract/answers'
import { procedureSystems } from '@/features/coding/contract/chart-codes'
import { riskSets } from '@/features/coding/contract/risk'
import { instant, poa, writtenFields } from './parts'

export const judgedFinding = judgedFindingSchema.strict()
const finding = judgedFindingSchema.omit({ about: true, acknowledged: true }).strict()
const severity = judgedFindingSchema.shape.severity.nullable()

const judgement = {
  findings: z.array(judgedFinding),
  releaseId: z.string(),
  releaseNote: z.string().nullable(),
}

const diagnosis = z.strictObject({
  code: z.string(),
  title: z.string().nullable(),
  billable: z.boolean(),
  principal: z.boolean(),
  poa,
  severity,
  ...writtenFields,
  evidenceRecorded: z.boolean(),
})

const procedure = z.strictObject({
  system: z.enum(procedureSystems),
  code: z.string(),
  modifiers: z.array(z.string()),
  severity,
  ...writtenFields,
  evidenceRecorded: z.boolean(),
})

export const chartCodes = z.strictObject({
  chartId: uuidSchema,
  version: z.int(),
  status: z.enum(chartStatuses),
  round: z.int(),
  editable: z.boolean(),
  diagnoses: z.array(diagnosis),
  procedures: z.array(procedure),
  savedAt: instant.nullable(),
  ...judgement,
})

export const savedCodes = z.strictObject({ version: z.int(), savedAt: instant, ...judgement })

export const submittedChart = z.strictObject({
  chartId: uuidSchema,
  submissionId: uuidSchema,
  round: z.int(),
  version: z.int(),
  status: z.literal('pending_audit'),
  submittedAt: instant,
  findings: z.array(judgedFinding),
  codesWithoutRationale: z.int(),
})

const judgedRecord = z.strictObject({
  id: z.string().exactOptional(),
  release: z.string(),
  releaseNote: z.string().exactOptional(),
  findings: z.array(finding),
})

const unreadableRecord = z.strictObject({
  id: z.string().exactOptional(),
  line: z.int(),
  error: z.string(),
})

export const validation = z.strictObject({
  results: z.array(z.union([judgedRecord, unreadableRecord])),
})

const source = { source: z.string(), year: z.string() }

const category = z.strictObject({
  category: z.string(),
  label: z.string(),
  codes: z.array(z.string()),
  replacedBy: z.string().exactOptional(),
})

const editedCode = z.strictObject({
  codes: z.array(z.string()),
  category: z.string().exactOptional(),
  text: z.string(),
})

const hospitalAcquired = z.strictObject({
  number: z.string(),
  title: z.string(),
  needsProcedure: z.boolean(),
})

const graveCode = z.strictObject({
  code: z.string(),
  level: z.enum(['CC', 'MCC']).exactOptional(),
  onlyIfAlive: z.literal(true).exactOptional(),
  hospitalAcquired: z.array(hospitalAcquired),
})

const measure = z.strictObject({ id: z.string(), title: z.string(), codes: z.array(z.string()) })

export const risk = z.strictObject({
  hcc: z.array(
    z.strictObject({
      model: z.enum(['V24', 'V28']),
      ...source,
      categories: z.array(category),
      knowsEdits: z.boolean(),
      edited: z.array(editedCode),
    }),
  ),
  severity: z.strictObject({ ...source, codes: z.array(graveCode) }).exactOptional(),
  elixhauser: z.strictObject({ ...source, measures: z.array(measure) }).exactOptional(),
  notLoaded: z.array(z.enum(riskSets)),
})
