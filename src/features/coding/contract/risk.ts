import { z } from 'zod'
import { poaSchema } from '../engine/coded-record'
import type { RiskProfile } from '../rules/risk/risk-profile'

const mostDiagnoses = 100

/** The diagnoses of a chart as they stand, saved or not, in sequence. */
export const assessRiskInput = z.object({
  diagnoses: z
    .array(
      z.object({
        code: z.string().trim().min(1).max(20, 'A code has at most 20 characters.'),
        principal: z.boolean().default(false),
        poa: poaSchema.nullish(),
      }),
    )
    .max(mostDiagnoses, `A chart holds at most ${mostDiagnoses} diagnoses.`),
  /** For the edits of age and sex; what is not known is left out. */
  patient: z
    .object({
      sex: z.enum(['male', 'female']).optional(),
      /** Completed years at the encounter. */
      ageYears: z
        .number()
        .int('Give the age in completed years.')
        .min(0, 'Nobody is younger than 0 years.')
        .max(150, 'Nobody is older than 150 years.')
        .optional(),
    })
    .default({}),
  /** What is read of stays alone is left out where it is none. */
  inpatient: z.boolean(),
})
export type AssessRiskInput = z.output<typeof assessRiskInput>

/** Sets whose files an installation may not have loaded. */
export const riskSets = ['hcc', 'elixhauser', 'severity'] as const
export type RiskSet = (typeof riskSets)[number]

/** Codes are dotted. */
export interface RiskAssessment extends RiskProfile {
  /** What would be read of this record, had its files been loaded. */
  readonly notLoaded: readonly RiskSet[]
}
