import { auditLogJobs } from '@/features/audit-log/jobs'
import { chartsJobs } from '@/features/charts/jobs'
import { codeSetsJobs } from '@/features/code-sets/jobs'
import { emailJobs } from '@/features/email/jobs'
import { identityJobs } from '@/features/identity/jobs'
import { notificationJobs } from '@/features/notifications/jobs'
import { opsJobs } from '@/features/ops/jobs'
import { reviewJobs } from '@/features/review/jobs'
import type { JobDefinition } from '@/server/jobs/definition'

/** Every consumer, long job and schedule of the product. */
export const jobs: readonly JobDefinition[] = [
  ...auditLogJobs,
  ...chartsJobs,
  ...codeSetsJobs,
  ...emailJobs,
  ...identityJobs,
  ...notificationJobs,
  ...opsJobs,
  ...reviewJobs,
]
