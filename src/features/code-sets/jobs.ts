import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { runCodeSetLoads } from './service/run-code-set-loads'

export const codeSetsJobs: readonly JobDefinition[] = [
  schedule('codeSets.runLoads', { everyMs: 1500 }, runCodeSetLoads),
]
