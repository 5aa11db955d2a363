'use client'

import { RotateCcw } from 'lucide-react'
import { Button } from '@/ui/button'
import { hotkeyHeadings } from '@/ui/hotkey-help'
import { type Hotkey, type HotkeyId, type HotkeyPlace, hotkeys } from '@/ui/hotkeys'
import { Panel } from '@/ui/panel'
import { ShortcutRow } from './shortcut-row'
import { useShortcuts } from './use-shortcuts'

const all = Object.entries<Hotkey>(hotkeys) as [HotkeyId, Hotkey][]
const places = Object.keys(hotkeyHeadings) as HotkeyPlace[]

/** Every key of the product by the place where it is alive; each can be set anew. */
export function ShortcutSettings() {
  const shortcuts = useShortcuts()
  return (
    <Panel
      title="Shortcuts"
      flush
      actions={
        shortcuts.anyOwn ? (
          <Button size="small" icon={RotateCcw} onClick={shortcuts.resetAll}>
            Reset all
          </Button>
        ) : undefined
      }
    >
      <p className="px-4 pt-3 text-12 text-quiet">
        A key is alive in its place only, so that the same one may do different things on the desk
        and in a list. Single letters rest while you type in a field.
      </p>
      {places.map((place) => (
        <section key={place} aria-label={hotkeyHeadings[place]} className="px-4 pt-4 pb-1">
          <h3 className="mb-1 text-12 font-medium text-quiet">{hotkeyHeadings[place]}</h3>
          <ul>
            {all
              .filter(([, hotkey]) => hotkey.place === place)
              .map(([id, { label }]) => (
                <ShortcutRow key={id} id={id} label={label} shortcuts={shortcuts} />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
