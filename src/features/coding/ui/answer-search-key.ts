import type { KeyboardEvent } from 'react'
import type { OfferedCode } from '@/features/code-sets/ui/code-option'

interface SearchKeys {
  /** The answer that is marked. */
  readonly hit: OfferedCode | undefined
  readonly isEmpty: boolean
  readonly up: () => void
  readonly down: () => void
  readonly enter: () => void
  readonly stepBack: () => void
  /** Where a code can be shown. */
  readonly onBrowse?: (hit: OfferedCode) => void
  readonly onFavourite: (hit: OfferedCode) => void
}

/** The keys of the search: arrows mark, Enter takes, Escape steps back; with Alt B shows and F marks a favourite. */
export function answerSearchKey(event: KeyboardEvent, keys: SearchKeys): void {
  const answer = event.altKey ? withAlt(event, keys) : plainKeys(keys)[event.key]
  if (!answer || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  answer()
}

function plainKeys(keys: SearchKeys): Partial<Record<string, () => void>> {
  return {
    ArrowDown: keys.down,
    ArrowUp: keys.up,
    Enter: keys.enter,
    Escape: keys.stepBack,
    // The key that leads here, pressed once more.
    ...(keys.isEmpty && { '/': () => undefined }),
  }
}

function withAlt(event: KeyboardEvent, { hit, onBrowse, onFavourite }: SearchKeys) {
  if (!hit) return undefined
  if (event.code === 'KeyB') return onBrowse && (() => onBrowse(hit))
  if (event.code !== 'KeyF' || !hit.billable) return undefined
  return () => onFavourite(hit)
}
