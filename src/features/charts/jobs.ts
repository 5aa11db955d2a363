import { userRenamed } from '@/features/identity/contract/messages'
import { consume, runOn, schedule, type JobDefinition } from '@/server/jobs/definition'
import { importRequested } from './contract/import-messages'
import { discardUnclaimedFiles } from './service/discard-unclaimed-files'
import { relabelCharts } from './service/relabel-charts'
import { runImport } from './service/run-import'

export const chartsJobs: readonly JobDefinition[] = [
  runOn('import.run', importRequested, runImport),
  consume('charts.relabel', userRenamed, relabelCharts),
  schedule('import.discardUnclaimed', { cron: '17 * * * *' }, discardUnclaimedFiles),
]
