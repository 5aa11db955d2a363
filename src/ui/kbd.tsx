'use client'

import { comboKeys } from './combo'
import type { HotkeyId } from './hotkeys'
import { useBindings } from './use-bindings'
import { useIsMac } from './use-is-mac'

/** A key of the product, which a person may have set anew, or a fixed one. */
export type KbdProps = { readonly hotkey: HotkeyId } | { readonly combo: string }

/** A key combination drawn as keys; not shown where there is no keyboard. */
export function Kbd(props: KbdProps) {
  const bindings = useBindings()
  const keys = comboKeys('hotkey' in props ? bindings[props.hotkey] : props.combo, useIsMac())
  return (
    <span className="inline-flex items-center gap-0.5 pointer-coarse:hidden">
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-control border border-line bg-sunken px-1 font-sans text-12 leading-none text-quiet"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
