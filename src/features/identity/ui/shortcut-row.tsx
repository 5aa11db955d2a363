'use client'

import { RotateCcw } from 'lucide-react'
import { Button } from '@/ui/button'
import { comboKeys } from '@/ui/combo'
import { FieldError } from '@/ui/field-error'
import { type HotkeyId, hotkeys } from '@/ui/hotkeys'
import { IconButton } from '@/ui/icon-button'
import { Kbd } from '@/ui/kbd'
import { useIsMac } from '@/ui/use-is-mac'
import type { Shortcuts } from './use-shortcuts'

interface ShortcutRowProps {
  readonly id: HotkeyId
  readonly label: string
  readonly shortcuts: Shortcuts
}

/** One thing that has a key: the key in force, and the way to another. */
export function ShortcutRow({ id, label, shortcuts }: ShortcutRowProps) {
  const { bindings, waiting, refused, wait, reset, isOwn, onKeyDown } = shortcuts
  const keys = comboKeys(bindings[id], useIsMac()).join(' ')
  const isWaiting = waiting === id
  return (
    <li className="border-b border-line py-1 last:border-b-0">
      <div className="flex min-h-7 items-center gap-2">
        <span className="min-w-0 grow">{label}</span>
        {isOwn(id) ? (
          <IconButton
            icon={RotateCcw}
            size="small"
            label={`Give ${label} its first key back`}
            onClick={() => reset(id)}
          />
        ) : null}
        <Button
          size="small"
          aria-label={
            isWaiting ? `Press the keys for ${label}, Escape to leave` : `${label}: ${keys}. Change`
          }
          aria-pressed={isWaiting}
          className="min-w-28 justify-center aria-pressed:border-accent-line aria-pressed:bg-accent-tint"
          onClick={() => wait(isWaiting ? undefined : id)}
          onBlur={() => {
            if (isWaiting) wait(undefined)
          }}
          onKeyDown={onKeyDown}
        >
          {isWaiting ? 'Press the keys' : <ShownKeys id={id} keys={keys} />}
        </Button>
      </div>
      {refused?.id === id ? (
        <div className="pb-1">
          <FieldError>{refusalWords(refused)}</FieldError>
        </div>
      ) : null}
    </li>
  )
}

/** Drawn as keys; in words where there is no keyboard to see them by. */
function ShownKeys({ id, keys }: { readonly id: HotkeyId; readonly keys: string }) {
  return (
    <>
      <Kbd hotkey={id} />
      <span className="hidden pointer-coarse:inline">{keys}</span>
    </>
  )
}

function refusalWords({ combo, problem }: NonNullable<Shortcuts['refused']>): string {
  const keys = comboKeys(combo, false).join(' ')
  return problem.kind === 'taken'
    ? `${keys} does something else here: ${hotkeys[problem.by].label}. Give that another key first.`
    : `${keys} belongs to the browser or to moving about. Choose another key.`
}
