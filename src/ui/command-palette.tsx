'use client'

import { Command } from 'cmdk'
import { CornerDownLeft, type LucideIcon, Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import type { HotkeyId } from './hotkeys'
import { Icon } from './icon'
import { Kbd } from './kbd'
import { rankItems } from './rank-items'
import { useHighlight } from './use-highlight'

export interface PaletteItem {
  readonly id: string
  readonly label: ReactNode
  /** The words it is found by. */
  readonly words: string
  readonly icon?: LucideIcon
  /** Quiet text at the right: a section, a status. */
  readonly note?: ReactNode
  readonly hotkey?: HotkeyId
  readonly onSelect: () => void
}

export interface PaletteGroup {
  readonly heading: string
  readonly items: readonly PaletteItem[]
  /** The server has searched already: show the items whatever was typed. */
  readonly found?: boolean
}

interface CommandPaletteProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly query: string
  readonly onQueryChange: (query: string) => void
  readonly groups: readonly PaletteGroup[]
  readonly searching?: boolean
}

/**
 * Search and go to: pages and actions at once, what the server finds as it arrives. The first of all is
 * highlighted until the person moves the highlight.
 */
export function CommandPalette(props: CommandPaletteProps) {
  const { open, onOpenChange, query, onQueryChange, groups, searching = false } = props
  const ranked = rankItems(groups, query)
  const ids = ranked.flatMap(({ items }) => items.map(({ id }) => id))
  const { list, onPointerMove, ...highlight } = useHighlight({ ids, query })
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-4 left-1/2 z-40 w-[calc(100vw-32px)] max-w-160 -translate-x-1/2 animate-appear overflow-hidden rounded-panel border border-line bg-raised shadow-dialog outline-none sm:top-[14vh]"
        >
          <Dialog.Title className="sr-only">Search and go to</Dialog.Title>
          <Command label="Search and go to" loop shouldFilter={false} {...highlight}>
            <div className="flex h-11 items-center gap-2 border-b border-line px-3">
              <Icon of={Search} className="text-quiet" />
              <Command.Input
                value={query}
                onValueChange={onQueryChange}
                placeholder="Search charts, codes, pages and actions"
                className="h-full min-w-0 grow bg-transparent text-14 outline-none pointer-coarse:text-16"
              />
              <Kbd combo="escape" />
            </div>
            <Command.List
              ref={list}
              onPointerMoveCapture={onPointerMove}
              className="max-h-[min(420px,60vh)] overflow-y-auto p-1"
            >
              <Command.Empty className="px-3 py-8 text-center text-13 text-quiet">
                {searching ? 'Searching' : 'Nothing is found for these words.'}
              </Command.Empty>
              {ranked.map((group) => (
                <Group key={group.heading} group={group} />
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Group({ group }: { readonly group: PaletteGroup }) {
  return (
    <Command.Group
      heading={group.heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-12 [&_[cmdk-group-heading]]:text-quiet"
    >
      {group.items.map((item) => (
        <Command.Item
          key={item.id}
          value={item.id}
          onSelect={item.onSelect}
          className="group flex min-h-9 cursor-default items-center gap-2 rounded-control px-2 py-1 text-13 data-[selected=true]:bg-accent-tint pointer-coarse:min-h-11"
        >
          {item.icon ? <Icon of={item.icon} className="text-quiet" /> : null}
          <span className="min-w-0 grow truncate">{item.label}</span>
          {item.note ? <span className="shrink-0 text-12 text-quiet">{item.note}</span> : null}
          {item.hotkey ? <Kbd hotkey={item.hotkey} /> : null}
          <Icon
            of={CornerDownLeft}
            size={14}
            className="text-quiet opacity-0 group-data-[selected=true]:opacity-100"
          />
        </Command.Item>
      ))}
    </Command.Group>
  )
}
