'use client'

import { PanelLeft, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '../breadcrumb'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'
import { Kbd } from '../kbd'
import { SyntheticMark } from './synthetic-mark'

interface TopBarProps {
  readonly crumbs: readonly Crumb[]
  readonly railFolded: boolean
  readonly onFold: () => void
  readonly onSearch: () => void
  /** The bell. */
  readonly notifications?: ReactNode
}

export function TopBar({ crumbs, railFolded, onFold, onSearch, notifications }: TopBarProps) {
  return (
    <header className="flex h-bar shrink-0 items-center gap-2 border-b border-line bg-canvas px-2 max-md:pl-4 print:hidden">
      <IconButton
        icon={PanelLeft}
        label={railFolded ? 'Unfold the sections' : 'Fold the sections'}
        hotkey="rail.fold"
        aria-pressed={railFolded}
        className="max-lg:hidden"
        onClick={onFold}
      />
      <div className="min-w-0 grow">
        <Breadcrumb crumbs={crumbs} />
      </div>
      <button
        type="button"
        onClick={onSearch}
        className="flex h-7 items-center gap-2 rounded-control border border-rim bg-raised px-2 text-13 text-quiet hover:bg-hover hover:text-ink max-md:hidden lg:w-64"
      >
        <Icon of={Search} size={14} />
        <span className="grow text-left">Search</span>
        <Kbd hotkey="search.open" />
      </button>
      <IconButton icon={Search} label="Search" className="md:hidden" onClick={onSearch} />
      {notifications}
      <SyntheticMark />
    </header>
  )
}
