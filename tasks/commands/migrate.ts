import { defineTask } from '../frame/define-task'
import { openRuntime } from '../runtime/open-runtime'
import { prepareDatabase } from '../runtime/prepare-database'

/** Brings the database up to date. */
export const migrateTask = defineTask({
  configure: (command) => command,
  run: async () => {
    const runtime = await openRuntime()
    try {
      await prepareDatabase(runtime.env)
      return { result: { migrated: true }, lines: ['The database is up to date.'] }
    } finally {
      await runtime.release()
    }
  },
})
