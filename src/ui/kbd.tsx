'use client'

import { clsx } from 'clsx'
import { comboKeys } from './combo'
import type { HotkeyId } from './hotkeys'
import { useBindings } from './use-bindings'
import { useIsMac } from './use-is-mac'

/** A key of the product, which a person may have set anew, or a fixed one. */
export type KbdProps = ({ readonly hotkey: HotkeyId } | { readonly combo: string }) & {
  /** Also where fingers point: what speaks of keys alone. */
  readonly always?: boolean
}

/** A key combination drawn as keys; beside what a finger does it is not shown. */
export function Kbd(props: KbdProps) {
  const bindings = useBindings()
  const keys = comboKeys('hotkey' in props ? bindings[props.hotkey] : props.combo, useIsMac())
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-0.5',
        props.always ? undefined : 'pointer-coarse:hidden',
      )}
    >
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
