import { mutation, query, router } from '@/server/trpc'
import { listEmailsInput, retryEmailInput } from './contract'
import { listEmails } from './service/list-emails'
import { retryEmail } from './service/retry-email'

export const emailsRouter = router({
  list: query(listEmailsInput, listEmails),
  retry: mutation(retryEmailInput, retryEmail),
})
