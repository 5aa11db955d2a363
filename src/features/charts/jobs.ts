import { runOn, schedule, type JobDefinition } from '@/server/jobs/definition'
import { importRequested } from './contract/import-messages'
import { discardUnclaimedFiles } from './service/discard-unclaimed-files'
import { runImport } from './service/run-import'

export const chartsJobs: readonly JobDefinition[] = [
  runOn('import.run', importRequested, runImport),
  schedule('import.discardUnclaimed', { cron: '17 * * * *' }, discardUnclaimedFiles),
]
