'use client'

import { Keyboard, LogOut, Settings, UserRound } from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Density, Theme } from '@/core/preferences'
import { Menu } from '../menu'
import { usePreferences } from '../use-preferences'
import type { FrameAccount } from './frame-account'

interface AccountMenuProps {
  readonly account: FrameAccount
  readonly onHelp: () => void
  readonly onSignOut: () => void
  readonly side: 'top' | 'right'
  /** One element that can hold focus. */
  readonly trigger: ReactNode
}

export const themeOptions = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
] as const satisfies { value: Theme; label: string }[]

export const densityOptions = [
  { value: 'compact', label: 'Compact' },
  { value: 'standard', label: 'Standard' },
  { value: 'comfortable', label: 'Comfortable' },
] as const satisfies { value: Density; label: string }[]

export function AccountMenu({ account, onHelp, onSignOut, side, trigger }: AccountMenuProps) {
  const router = useRouter()
  const { preferences, change } = usePreferences()
  return (
    <Menu
      trigger={trigger}
      side={side}
      align="end"
      header={
        <>
          <p className="truncate font-medium">{account.name}</p>
          <p className="truncate text-12 text-quiet">
            {account.roleWord} at {account.organization}
          </p>
        </>
      }
      groups={[
        [
          {
            kind: 'choice',
            label: 'Theme',
            value: preferences.theme,
            options: themeOptions,
            onChange: (theme) => change({ theme: theme as Theme }),
          },
        ],
        [
          {
            kind: 'choice',
            label: 'Row height',
            value: preferences.density,
            options: densityOptions,
            onChange: (density) => change({ density: density as Density }),
          },
        ],
        [
          { label: 'Profile', icon: UserRound, onSelect: () => router.push('/profile') },
          { label: 'Settings', icon: Settings, onSelect: () => router.push('/settings') },
          { label: 'Keyboard help', icon: Keyboard, hotkey: 'help.open', onSelect: onHelp },
        ],
        [{ label: 'Sign out', icon: LogOut, onSelect: onSignOut }],
      ]}
    />
  )
}
