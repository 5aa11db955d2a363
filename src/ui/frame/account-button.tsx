'use client'

import { ChevronsUpDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../icon'
import { type FrameAccount, initialsOf } from './frame-account'

interface AccountButtonProps extends ComponentProps<'button'> {
  readonly account: FrameAccount
  readonly folded: boolean
}

/** Organization and person at the foot of the rail. */
export function AccountButton({ account, folded, ...rest }: AccountButtonProps) {
  const unfoldedOnly = 'max-lg:hidden lg:group-data-[folded=true]/rail:hidden'
  return (
    <button
      type="button"
      {...rest}
      title={folded ? account.name : undefined}
      aria-label={`Account of ${account.name}, ${account.organization}`}
      className="flex h-10 w-full items-center gap-2.5 rounded-control px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover"
    >
      <span
        aria-hidden="true"
        className="flex size-7 shrink-0 items-center justify-center rounded-control border border-line bg-raised text-12 font-medium text-soft"
      >
        {initialsOf(account.name)}
      </span>
      <span className={`min-w-0 grow leading-4 ${unfoldedOnly}`}>
        <span className="block truncate text-13 font-medium">{account.name}</span>
        <span className="block truncate text-12 text-quiet">{account.organization}</span>
      </span>
      <Icon of={ChevronsUpDown} size={14} className={`text-quiet ${unfoldedOnly}`} />
    </button>
  )
}
