import { chartSubmitted } from '@/features/coding/contract/messages'
import { consume } from '@/server/jobs/definition'
import { openAudit } from './service/open-audit'

export const reviewJobs = [consume('open-audit', chartSubmitted, openAudit)]
