import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { runCodeSetLoads } from './service/run-code-set-loads'
import { keepSearchIndexes } from './service/search/keep-search-indexes'

export const codeSetsJobs: readonly JobDefinition[] = [
  schedule('codeSets.runLoads', { everyMs: 1500 }, runCodeSetLoads),
  schedule('codeSets.keepSearchIndexes', { everyMs: 60_000 }, keepSearchIndexes),
]
