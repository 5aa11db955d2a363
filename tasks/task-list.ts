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
  {
    name: 'set-operator',
    summary: 'let an admin do what concerns every organization, or no longer',
    load: async () => (await import('./commands/set-operator')).setOperatorTask,
  },
  {
    name: 'seed-demo',
    summary: 'create the demo organization with its people, charts and first work',
    load: async () => (await import('./commands/seed-demo')).seedDemoTask,
  },
  {
    name: 'smoke',
    summary: 'run the whole workflow over HTTP against a running instance',
    load: async () => (await import('./commands/smoke')).smokeTask,
  },
  {
    name: 'import-charts',
    summary: 'import FHIR bundles and bulk files, from files and folders',
    load: async () => (await import('./commands/import-charts')).importChartsTask,
  },
  {
    name: 'import-code-set',
    summary: 'load official code files: ICD-10-CM, ICD-10-PCS, HCPCS, edits, groupers',
    load: async () => (await import('./commands/import-code-set')).importCodeSetTask,
  },
  {
    name: 'validate',
    summary: 'judge coded records, one JSON object a line, by the loaded code sets',
    load: async () => (await import('./commands/validate')).validateTask,
  },
  {
    name: 'verify-audit-chain',
    summary: 'recompute the audit chains and name the first bad row of a broken one',
    load: async () => (await import('./commands/verify-audit-chain')).verifyAuditChainTask,
  },
  {
    name: 'reconcile',
    summary:
      'compare charts, codes, audit rows, messages, imports and mail, and name what disagrees',
    load: async () => (await import('./commands/reconcile')).reconcileTask,
  },
]
