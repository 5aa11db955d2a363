import type { TaskEntry } from './frame/run-task'

/** Every command of `npm run task -- <name>`, in the order the help lists them. */
export const taskList: readonly TaskEntry[] = [
  {
    name: 'migrate',
    summary: 'bring roles, schema and job queue of the database up to date',
    load: async () => (await import('./commands/migrate')).migrateTask,
  },
  {
    name: 'worker',
    summary: 'run the worker until it is interrupted',
    load: async () => (await import('./commands/worker')).workerTask,
  },
  {
    name: 'create-organization',
    summary: 'create an organization',
    load: async () => (await import('./commands/create-organization')).createOrganizationTask,
  },
  {
    name: 'create-user',
    summary: 'create a user of an organization',
    load: async () => (await import('./commands/create-user')).createUserTask,
  },
]
