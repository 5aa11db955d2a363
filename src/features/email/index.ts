export { isMailboxOpen } from './service/is-mailbox-open'
export { queueEmail, type EmailDraft } from './service/queue-email'
