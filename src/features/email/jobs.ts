import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { purgeEmails } from './service/purge-emails'
import { sendDueEmails } from './service/send-due-emails'

export const emailJobs: readonly JobDefinition[] = [
  schedule('email.sendDue', { everyMs: 1000 }, sendDueEmails),
  schedule('email.purge', { cron: '23 3 * * *' }, purgeEmails),
]
