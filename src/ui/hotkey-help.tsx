'use client'

import { Dialog } from './dialog'
import { type Hotkey, type HotkeyId, type HotkeyPlace, hotkeys } from './hotkeys'
import { Kbd } from './kbd'

export const hotkeyHeadings: Record<HotkeyPlace, string> = {
  everywhere: 'Everywhere',
  list: 'Lists',
  desk: 'The desk',
  audit: 'Audit',
}

interface HotkeyHelpProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** In an order that fills two columns evenly. */
const columns: readonly HotkeyPlace[] = ['everywhere', 'list', 'audit', 'desk']

const all = Object.entries<Hotkey>(hotkeys) as [HotkeyId, Hotkey][]

/** The dialog behind `?`: every key of the product, by place. */
export function HotkeyHelp({ open, onOpenChange }: HotkeyHelpProps) {
  return (
    <Dialog wide open={open} onOpenChange={onOpenChange} title="Keyboard">
      {/* In the tab order, so that the arrow keys scroll a list longer than the screen. */}
      <div
        tabIndex={0}
        role="group"
        aria-label="Keys"
        className="ring-inside -mx-2 gap-8 px-2 py-1 sm:columns-2"
      >
        {columns.map((place) => (
          <section key={place} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-12 font-medium text-quiet">{hotkeyHeadings[place]}</h3>
            <dl>
              {all
                .filter(([, hotkey]) => hotkey.place === place)
                .map(([id, { label }]) => (
                  <div
                    key={label}
                    className="flex h-7 items-center justify-between gap-4 border-b border-line"
                  >
                    <dt className="truncate">{label}</dt>
                    <dd>
                      <Kbd always hotkey={id} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="text-12 text-quiet">Single letters rest while you type in a field.</p>
    </Dialog>
  )
}
