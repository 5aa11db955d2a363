import { z } from 'zod'

/** What a guardian tells a holder, one JSON object a line. */
export const guardianAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready'), port: z.number() }),
  z.object({ state: z.literal('failed'), message: z.string() }),
])

export type GuardianAnswer = z.infer<typeof guardianAnswerSchema>
