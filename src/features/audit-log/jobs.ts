import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { sealAllAccess } from './service/seal-all-access'
import { verifyAllChains } from './service/verify-all-chains'

export const auditLogJobs: readonly JobDefinition[] = [
  schedule('auditLog.sealAccess', { everyMs: 400 }, sealAllAccess),
  schedule('auditLog.verifyNightly', { cron: '17 2 * * *' }, verifyAllChains),
]
