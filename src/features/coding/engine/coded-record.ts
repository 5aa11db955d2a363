import { z } from 'zod'
import { daySchema } from '@/core/day'

/** The machine format: one encounter with its codes, as a batch file holds one a line. */

export const settingSchema = z.enum(['inpatient', 'outpatient', 'professional'])
export type Setting = z.infer<typeof settingSchema>

export const evidenceSchema = z.object({
  text: z.string(),
  /** What the passage says of the condition. Absent where nobody has said. */
  assertion: z
    .enum(['confirmed', 'uncertain', 'negated', 'family-history', 'historical'])
    .optional(),
  /** Whose words they are. Absent where that is not known. */
  source: z.enum(['provider', 'nurse', 'laboratory', 'imaging']).optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const poaSchema = z.enum(['Y', 'N', 'U', 'W'])
export type Poa = z.infer<typeof poaSchema>

const diagnosisSchema = z.object({
  code: z.string(),
  /** Not narrowed to the four indicators: what else stands here is for the POA rules to say. */
  poa: z.string().optional(),
  principal: z.boolean().optional(),
  evidence: z.array(evidenceSchema).optional(),
})

const procedureSchema = z.object({
  system: z.enum(['ICD-10-PCS', 'CPT/HCPCS']),
  code: z.string(),
  modifiers: z.array(z.string()).optional(),
})

const encounterSchema = z
  .object({
    setting: settingSchema,
    serviceDate: daySchema.optional(),
    admitDate: daySchema.optional(),
    dischargeDate: daySchema.optional(),
    reason: z.string().optional(),
    birthEncounter: z.boolean().optional(),
  })
  .refine(
    ({ serviceDate, admitDate, dischargeDate }) => serviceDate ?? admitDate ?? dischargeDate,
    {
      message: 'An encounter needs a service date, or an admission and discharge date.',
    },
  )

const patientSchema = z.object({
  sex: z.enum(['male', 'female', 'unknown']),
  ageYears: z.number().optional(),
  ageDays: z.number().optional(),
  birthDate: daySchema.optional(),
  deathDate: daySchema.optional(),
})

/** Why an overridable finding does not hold here. With `codes`, only for a finding about those codes. */
export const overrideSchema = z.object({
  rule: z.string(),
  rationale: z.string(),
  codes: z.array(z.string()).optional(),
})
export type Override = z.infer<typeof overrideSchema>

export const codedRecordSchema = z.object({
  id: z.string().optional(),
  encounter: encounterSchema,
  patient: patientSchema,
  /** In sequence order; the first is principal unless flags say otherwise. */
  diagnoses: z.array(diagnosisSchema),
  procedures: z.array(procedureSchema).optional(),
  medications: z.array(z.string()).optional(),
  documentation: z.string().optional(),
  override: overrideSchema.optional(),
  /** Further ones; a screen may have several. */
  overrides: z.array(overrideSchema).optional(),
  /** Whether each diagnosis is to have evidence, or each for which the record says which it has. */
  requireEvidence: z.union([z.boolean(), z.literal('where-recorded')]).optional(),
})
export type CodedRecord = z.infer<typeof codedRecordSchema>
