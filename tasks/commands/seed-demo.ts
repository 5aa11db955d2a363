import { z } from 'zod'
import { demoPeople } from '../demo/demo-people'
import { seedDemo } from '../demo/seed-demo'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { demoPassword } from '../runtime/demo-password'
import { withRuntime } from '../runtime/with-runtime'
import { withWorker } from '../runtime/with-worker'

const optionsSchema = z.object({ operator: z.boolean().default(false) })

const patienceMs = 120_000

/** Creates the demo organization with its people, charts and first work; adds what is missing. */
export const seedDemoTask = defineTask({
  configure: (command) =>
    command.option('--operator', 'its admin may do what concerns every organization'),
  run: async ({ options }, { progress, signal }) => {
    const { operator: isOperatedByDemo } = parseOptions(optionsSchema, options)
    return withRuntime(async ({ env }) => {
      const password = demoPassword(env)
      const limited = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
      const seeded = await withWorker(env, (ctx) =>
        seedDemo({ ctx, password, isOperatedByDemo, progress, signal: limited }),
      )
      const { charts, assigned, submitted, returned } = seeded
      return {
        result: { ...seeded, emails: demoPeople.map(({ email }) => email) },
        lines: [
          `Demo organization ready: ${charts} charts imported, ${assigned} assigned, ${submitted} submitted, ${returned} returned.`,
          `Sign in as ${demoPeople.map(({ email }) => email).join(', ')}; the password is ${password}.`,
        ],
      }
    })
  },
})
