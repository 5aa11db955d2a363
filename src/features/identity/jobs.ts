import { schedule, type JobDefinition } from '@/server/jobs/definition'
import { answerAddressEvents } from './service/answer-address-events'
import { purgeLinks } from './service/purge-links'

export const identityJobs: readonly JobDefinition[] = [
  schedule('identity.answerAddressEvents', { everyMs: 500 }, answerAddressEvents),
  schedule('identity.purgeLinks', { cron: '29 3 * * *' }, purgeLinks),
]
