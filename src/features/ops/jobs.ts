import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { purgeSpentRows } from '@/server/jobs/purge-spent-rows'

export const opsJobs: readonly JobDefinition[] = [
  schedule('ops.purgeSpentRows', { cron: '41 3 * * *' }, purgeSpentRows),
]
