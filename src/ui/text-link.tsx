import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link inside text. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={clsx(
        'rounded-control text-accent-text underline decoration-accent-line underline-offset-2 hover:decoration-2',
        className,
      )}
    />
  )
}
