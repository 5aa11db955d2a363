import { z } from 'zod'
import { findingSchema, type Finding } from '../engine/finding'

const mostAnswers = 200
const mostCodes = 201

/** The longest reason, in characters. */
export const longestReason = 1000

/**
 * A coder's answer to what a rule says about these codes: why a warning was acknowledged, or why an error
 * that may be overridden does not hold. It stands as long as the rule says it of the same codes.
 */
export const findingAnswerSchema = z.object({
  rule: z.string().trim().min(1, 'Name the rule that is answered.').max(100),
  /** As the finding has it. */
  about: z.array(z.string().trim().max(20)).max(mostCodes),
  reason: z
    .string()
    .trim()
    .min(1, 'Write why the code stands as it is.')
    .max(
      longestReason,
      `Write at most ${longestReason.toLocaleString('en')} characters of reason.`,
    ),
})
export type FindingAnswer = z.output<typeof findingAnswerSchema>

export const findingAnswersSchema = z
  .array(findingAnswerSchema)
  .max(mostAnswers, `Give at most ${mostAnswers} answers.`)

/** A finding on the codes of a chart, with the coder's answer to it. */
export interface JudgedFinding extends Finding {
  /**
   * Where it takes an answer: the codes that it is about and the one that its fix would add or put there.
   * An answer names the same; another order is the same.
   */
  readonly about?: readonly string[]
  /** The reason by which a warning was acknowledged. */
  readonly acknowledged?: string
}

/** The same as a description for programs. */
export const judgedFindingSchema = findingSchema.extend({
  about: z.array(z.string()).exactOptional(),
  acknowledged: z.string().exactOptional(),
})
