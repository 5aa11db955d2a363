import { SearchX } from 'lucide-react'
import Link from 'next/link'
import { Button } from './button'
import { EmptyState } from './empty-state'

interface NoSuchProps {
  /** What is not there: "audit". */
  readonly thing: string
  /** Where all of them are, and what that is called. */
  readonly href: string
  readonly all: string
}

/** In the place of one thing that an address names and that is not there for this person. */
export function NoSuch({ thing, href, all }: NoSuchProps) {
  return (
    <EmptyState
      icon={SearchX}
      title={`There is no such ${thing}`}
      actions={
        <Button asChild>
          <Link href={href}>{all}</Link>
        </Button>
      }
    >
      It does not exist, or you do not have access to it.
    </EmptyState>
  )
}
