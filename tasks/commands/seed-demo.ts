import { demoPeople } from '../demo/demo-people'
import { seedDemo } from '../demo/seed-demo'
import { defineTask } from '../frame/define-task'
import { demoPassword } from '../runtime/demo-password'
import { openRuntime } from '../runtime/open-runtime'
import { prepareDatabase } from '../runtime/prepare-database'
import { withWorker } from '../runtime/with-worker'

const patienceMs = 120_000

/** Creates the demo organization with its people, charts and first work; adds what is missing. */
export const seedDemoTask = defineTask({
  configure: (command) => command,
  run: async (_input, { progress, signal }) => {
    const runtime = await openRuntime()
    try {
      const { env, mode } = runtime
      // The demo's password is known to whoever reads it: nothing that other organizations share hangs on it.
      const isOperatedByDemo = mode === 'embedded'
      await prepareDatabase(env)
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
    } finally {
      await runtime.release()
    }
  },
})
