import type { CallError } from '@/client/error-code'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'

interface DeadLinkProps {
  readonly problem: CallError
  /** Where a new link comes from; an admin sends it when absent. */
  readonly askAt?: string
}

/** A link that opens nothing, and the way to one that does. */
export function DeadLink({ problem, askAt }: DeadLinkProps) {
  return (
    <div className="flex flex-col gap-4">
      <Notice live tone="error">
        {problem.details[0]?.message ?? problem.message}
      </Notice>
      <p className="flex flex-wrap gap-x-4 gap-y-2">
        {askAt ? <TextLink href={askAt}>Ask for a new link</TextLink> : null}
        <TextLink href="/">Go to sign-in</TextLink>
      </p>
    </div>
  )
}
