import { z } from 'zod'
import { setOperator } from '@/features/identity'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { withDatabase } from '../runtime/with-database'

const optionsSchema = z.object({ email: z.string(), off: z.boolean().default(false) })

/** Makes an admin an operator, or no longer one. */
export const setOperatorTask = defineTask({
  configure: (command) =>
    command
      .requiredOption('--email <address>', 'the address of the admin')
      .option('--off', 'the person is no longer an operator'),
  run: async ({ options }) => {
    const { email, off } = parseOptions(optionsSchema, options)
    const { userId, label, changed } = await withDatabase((ctx) =>
      setOperator(ctx, { email, operator: !off }),
    )
    const standing = off ? 'no operator' : 'an operator'
    return {
      result: { userId, email, operator: !off, changed },
      lines: [`${label} <${email}> is ${changed ? 'now' : 'already'} ${standing}.`],
    }
  },
})
