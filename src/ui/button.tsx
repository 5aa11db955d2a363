import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonTone } from './button-style'
import { Icon } from './icon'

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: ButtonTone
  readonly size?: ButtonSize
  readonly icon?: LucideIcon
  /** While busy the button stays focusable, says so, and does nothing. */
  readonly busy?: boolean
  /** Puts the looks on the one child instead, e.g. a Link. */
  readonly asChild?: boolean
}

export function Button(props: ButtonProps) {
  const { tone, size, icon, busy = false, asChild = false, className, children, ...rest } = props
  const style = buttonStyle({ tone, size, className })
  if (asChild) {
    return (
      <Slot.Root className={style} {...rest}>
        {children}
      </Slot.Root>
    )
  }
  const glyph = busy ? LoaderCircle : icon
  return (
    <button
      type="button"
      {...rest}
      className={style}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {glyph ? <Icon of={glyph} className={busy ? 'animate-spin' : undefined} /> : null}
      {children}
    </button>
  )
}
