'use client'

import {
  ArrowRight,
  Keyboard,
  Library,
  LogOut,
  PanelLeft,
  Rows3,
  Scale,
  SunMoon,
} from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { Role } from '@/core/actor'
import { mayDo } from '@/core/permissions'
import { useNextChart } from '@/features/charts/ui/queue/use-next-chart'
import type { PaletteItem } from '@/ui/command-palette'
import { densityOptions, themeOptions } from '@/ui/frame/account-menu'
import { usePreferences } from '@/ui/use-preferences'

interface PaletteActionsOptions {
  readonly role: Role
  readonly onHelp: () => void
  readonly onSignOut: () => void
}

/** What one can do from anywhere, as far as the role may. */
export function usePaletteActions({
  role,
  onHelp,
  onSignOut,
}: PaletteActionsOptions): PaletteItem[] {
  const { preferences, change } = usePreferences()
  const next = useNextChart()
  const router = useRouter()
  const codeSets: PaletteItem = {
    ...inWords('code-sets', 'Code sets'),
    icon: Library,
    onSelect: () => router.push('/code-sets'),
  }
  const rules: PaletteItem = {
    ...inWords('rules', 'Rules'),
    icon: Scale,
    onSelect: () => router.push('/rules'),
  }
  const nextChart: PaletteItem = {
    ...inWords('next-chart', 'Next chart'),
    icon: ArrowRight,
    hotkey: 'list.nextChart',
    onSelect: next.open,
  }
  return [
    ...(mayDo(role, 'coding.edit') ? [nextChart] : []),
    ...(mayDo(role, 'codeSet.readLoads') ? [codeSets, rules] : []),
    ...themeOptions.map(({ value, label }) => ({
      ...inWords(`theme ${value}`, `Theme: ${label}`),
      icon: SunMoon,
      note: preferences.theme === value ? 'In force' : undefined,
      onSelect: () => change({ theme: value }),
    })),
    ...densityOptions.map(({ value, label }) => ({
      ...inWords(`density ${value}`, `Row height: ${label}`),
      icon: Rows3,
      note: preferences.density === value ? 'In force' : undefined,
      onSelect: () => change({ density: value }),
    })),
    {
      ...inWords('fold', preferences.railFolded ? 'Unfold the sections' : 'Fold the sections'),
      icon: PanelLeft,
      hotkey: 'rail.fold',
      onSelect: () => change({ railFolded: !preferences.railFolded }),
    },
    {
      ...inWords('help', 'Keyboard help'),
      icon: Keyboard,
      hotkey: 'help.open',
      onSelect: onHelp,
    },
    { ...inWords('sign-out', 'Sign out'), icon: LogOut, onSelect: onSignOut },
  ]
}

/** Found by the very words that are shown. */
function inWords(id: string, label: string): Pick<PaletteItem, 'id' | 'label' | 'words'> {
  return { id, label, words: label }
}
