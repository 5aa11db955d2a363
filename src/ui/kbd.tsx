'use client'

import { comboKeys } from './combo'
import { useIsMac } from './use-is-mac'

interface KbdProps {
  readonly combo: string
}

/** A key combination drawn as keys; not shown where there is no keyboard. */
export function Kbd({ combo }: KbdProps) {
  const keys = comboKeys(combo, useIsMac())
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
