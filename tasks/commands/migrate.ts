import { migrateDatabase } from '@/server/migrate'
import { defineTask } from '../frame/define-task'
import { openRuntime } from '../runtime/open-runtime'

/** Brings the database up to date. */
export const migrateTask = defineTask({
  configure: (command) => command,
  run: async () => {
    const runtime = await openRuntime()
    try {
      await migrateDatabase(runtime.env)
      return { result: { migrated: true }, lines: ['The database is up to date.'] }
    } finally {
      await runtime.release()
    }
  },
})
