'use client'

import { Check, type LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactNode } from 'react'
import type { HotkeyId } from './hotkeys'
import { Icon } from './icon'
import { Kbd } from './kbd'

export interface MenuAction {
  readonly kind?: 'action'
  readonly label: string
  readonly icon?: LucideIcon
  readonly hotkey?: HotkeyId
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onSelect: () => void
}

export interface MenuChoice {
  readonly kind: 'choice'
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

export type MenuGroup = readonly (MenuAction | MenuChoice)[]

interface MenuProps {
  /** One element that can hold focus. */
  readonly trigger: ReactNode
  /** Groups are divided by a line. */
  readonly groups: readonly MenuGroup[]
  readonly header?: ReactNode
  readonly align?: 'start' | 'end'
  readonly side?: 'top' | 'right' | 'bottom'
}

const itemStyle =
  'flex h-8 cursor-default items-center gap-2 rounded-control px-2 text-13 text-ink outline-none select-none data-disabled:opacity-50 data-highlighted:bg-hover pointer-coarse:h-10'

export function Menu({ trigger, groups, header, align = 'start', side = 'bottom' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-appear overflow-y-auto rounded-panel border border-line bg-raised p-1 shadow-float"
        >
          {header ? <div className="border-b border-line px-2 pt-1 pb-2">{header}</div> : null}
          {groups.map((group, index) => (
            <Fragment key={group.map((entry) => entry.label).join()}>
              {index > 0 ? <DropdownMenu.Separator className="-mx-1 my-1 h-px bg-line" /> : null}
              {group.map((entry) =>
                entry.kind === 'choice' ? (
                  <Choice key={entry.label} choice={entry} />
                ) : (
                  <Action key={entry.label} action={entry} />
                ),
              )}
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Action({ action }: { readonly action: MenuAction }) {
  return (
    <DropdownMenu.Item
      className={itemStyle}
      disabled={action.disabled ?? false}
      onSelect={action.onSelect}
    >
      {action.icon ? (
        <Icon of={action.icon} className={action.danger ? 'text-error-text' : 'text-quiet'} />
      ) : null}
      <span className={action.danger ? 'grow text-error-text' : 'grow'}>{action.label}</span>
      {action.hotkey ? <Kbd hotkey={action.hotkey} /> : null}
    </DropdownMenu.Item>
  )
}

function Choice({ choice }: { readonly choice: MenuChoice }) {
  return (
    <DropdownMenu.RadioGroup value={choice.value} onValueChange={choice.onChange}>
      <DropdownMenu.Label className="px-2 pt-1 text-12 text-quiet">
        {choice.label}
      </DropdownMenu.Label>
      {choice.options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={itemStyle}>
          <span className="grow">{option.label}</span>
          <DropdownMenu.ItemIndicator>
            <Icon of={Check} className="text-accent-text" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}
