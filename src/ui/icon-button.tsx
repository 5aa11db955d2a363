'use client'

import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonTone } from './button-style'
import type { HotkeyId } from './hotkeys'
import { Icon } from './icon'
import { Tooltip } from './tooltip'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** Its accessible name and its tooltip. */
  readonly label: string
  /** Its key, shown beside the label. */
  readonly hotkey?: HotkeyId
  readonly tone?: ButtonTone
  readonly size?: ButtonSize
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, hotkey, tone = 'quiet', size, className, ...rest } = props
  return (
    <Tooltip label={label} hotkey={hotkey}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={buttonStyle({ tone, size, square: true, className })}
      >
        <Icon of={icon} />
      </button>
    </Tooltip>
  )
}
