import { clsx } from 'clsx'

/** Classes shared by everything one types or chooses in. */
export function controlStyle(className?: string): string {
  return clsx(
    'w-full min-w-0 rounded-control border border-edge bg-raised text-13 text-ink pointer-coarse:text-16',
    'hover:border-quiet focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0',
    'aria-invalid:border-error-line disabled:cursor-not-allowed disabled:bg-sunken disabled:text-quiet',
    className,
  )
}
