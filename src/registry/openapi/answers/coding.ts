import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { chartStatuses } from '@/features/charts/contract/queue'
import { codeSystems } from '@/features/code-sets/contract/code-systems'
import { judgedFindingSchema } from '@/features/coding/contract/answers'
import { evidenceSpanSchema, procedureSystems } from '@/features/coding/contract/chart-codes'
import { instant } from './parts'

const judgedFinding = judgedFindingSchema.strict()
const finding = judgedFindingSchema.omit({ about: true, acknowledged: true }).strict()
const severity = judgedFindingSchema.shape.severity.nullable()

const judgement = {
  findings: z.array(judgedFinding),
  releaseId: z.string(),
  releaseNote: z.string().nullable(),
}

const written = { rationale: z.string(), evidence: z.array(evidenceSpanSchema) }

const diagnosis = z.strictObject({
  code: z.string(),
  title: z.string().nullable(),
  billable: z.boolean(),
  principal: z.boolean(),
  poa: z.enum(['Y', 'N', 'U', 'W']).nullable(),
  severity,
  ...written,
})

const procedure = z.strictObject({
  system: z.enum(procedureSystems),
  code: z.string(),
  modifiers: z.array(z.string()),
  severity,
  ...written,
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

const release = z.strictObject({
  id: z.string(),
  label: z.string(),
  note: z.string().nullable(),
  isStarter: z.boolean(),
})

const hit = z.strictObject({
  system: z.enum(codeSystems),
  code: z.string(),
  title: z.string(),
  billable: z.boolean(),
  kind: z.enum(['chapter', 'section', 'code']),
  matched: z.enum(['code', 'title', 'synonym', 'term']),
  words: z.array(z.string()),
  term: z.string().exactOptional(),
  favourite: z.boolean(),
})

export const codeSearch = z.strictObject({
  release,
  systems: z.array(
    z.strictObject({
      system: z.enum(codeSystems),
      state: z.enum(['ready', 'preparing', 'missing']),
      release: release.nullable(),
    }),
  ),
  items: z.array(hit),
})
