'use client'

import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import { RelativeTime } from '@/ui/relative-time'
import { toast } from '@/ui/toast'
import type { Email } from '../contract'
import { failureWords } from './mail-words'
import { MailStatusTag } from './mail-status-tag'
import { MailText } from './mail-text'

interface MailEntryProps {
  readonly mail: Email
}

/** One mail: to whom, about what, how far it got, and what it says where that may be read. */
export function MailEntry({ mail }: MailEntryProps) {
  const utils = trpc.useUtils()
  const retry = trpc.emails.retry.useMutation({
    onSettled: () => utils.emails.list.invalidate(),
    onSuccess: () => toast.done('The mail is tried again', { description: mail.to }),
  })
  const isRetriable = mail.status === 'dead' && !mail.isExpired
  return (
    <li className="border-b border-line px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 truncate font-medium">{mail.subject}</span>
        <span className="min-w-0 truncate text-quiet">to {mail.to}</span>
        <span className="ml-auto flex items-center gap-3">
          <MailStatusTag mail={mail} />
          <span className="figures text-12 text-quiet">
            <RelativeTime at={mail.createdAt} ago />
          </span>
        </span>
      </div>
      {mail.failure && mail.status !== 'sent' ? (
        <p className="mt-1 flex flex-wrap items-center gap-3 text-12 text-soft">
          {failureWords(mail)}
          {isRetriable ? (
            <Button
              size="small"
              busy={retry.isPending}
              onClick={() => retry.mutate({ emailId: mail.id })}
            >
              Try again
            </Button>
          ) : null}
        </p>
      ) : null}
      {retry.error ? (
        <FieldError id={`${mail.id}-error`}>{toCallError(retry.error).message}</FieldError>
      ) : null}
      {mail.text === null ? null : <MailText text={mail.text} />}
    </li>
  )
}
