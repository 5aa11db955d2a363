import { X } from 'lucide-react'
import type { ComponentProps } from 'react'
import { buttonStyle } from './button-style'
import { Icon } from './icon'

/** The cross of a dialog. Without a tooltip, which would take the first Escape for itself. */
export function CloseButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button
      type="button"
      {...rest}
      aria-label="Close"
      className={buttonStyle({ tone: 'quiet', size: 'small', square: true, className })}
    >
      <Icon of={X} />
    </button>
  )
}
