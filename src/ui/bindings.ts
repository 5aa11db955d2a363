import { type Keystroke, parseCombo } from './combo'
import { findCollisions, type Hotkey, type HotkeyId, hotkeys } from './hotkeys'

/** The key of each thing one can do by key. */
export type Bindings = Readonly<Record<HotkeyId, string>>

const ids = Object.keys(hotkeys) as HotkeyId[]

export const defaultBindings = Object.fromEntries(
  ids.map((id) => [id, hotkeys[id].combo]),
) as Bindings

/**
 * The product's keys with a person's own in their place. Own keys that are unknown, that no page could
 * hear or that would answer one keystroke twice are left out, so that no setting disables a key.
 */
export function readBindings(own: Readonly<Record<string, string>>): Bindings {
  const kept = new Map(
    ids.flatMap((id) => {
      const combo = own[id]
      return combo !== undefined && isUsable(id, combo) ? [[id, combo] as const] : []
    }),
  )
  for (;;) {
    const bindings = { ...defaultBindings, ...Object.fromEntries(kept) }
    const colliding = collisionsOf(bindings).flat()
    if (colliding.length === 0) return bindings
    // The product's own keys never collide, so that each round leaves some out.
    for (const id of colliding) kept.delete(id)
  }
}

export type BindingProblem =
  | { readonly kind: 'unusable' }
  | { readonly kind: 'taken'; readonly by: HotkeyId }

/** Why a key cannot be given to something; undefined when it can. */
export function judgeBinding(
  bindings: Bindings,
  id: HotkeyId,
  combo: string,
): BindingProblem | undefined {
  if (!isUsable(id, combo)) return { kind: 'unusable' }
  const pair = collisionsOf({ ...bindings, [id]: combo }).find((both) => both.includes(id))
  const by = pair?.find((other) => other !== id)
  return by && { kind: 'taken', by }
}

/** The keys that a person has set: what differs from the product's. */
export function ownBindings(bindings: Bindings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bindings).filter(([id, combo]) => combo !== defaultBindings[id as HotkeyId]),
  )
}

const modifierKeys = new Set(['control', 'shift', 'alt', 'meta', 'altgraph', 'capslock', 'dead'])

/** A keystroke as a combination is declared; undefined while only modifiers are held. */
export function comboOfStroke(stroke: Keystroke): string | undefined {
  const key = stroke.key.toLowerCase()
  if (modifierKeys.has(key)) return undefined
  const named = key.length > 1 || /[a-z]/.test(key)
  const parts = [
    (stroke.ctrlKey || stroke.metaKey) && 'mod',
    stroke.altKey && 'alt',
    // Otherwise it is what makes the character: `?` on one keyboard, `/` on another.
    stroke.shiftKey && named && 'shift',
    key,
  ]
  return parts.filter((part) => part !== false).join('+')
}

/** Reading, moving and the browser itself need these; a page that took them would trap people. */
const alone = new Set(
  [
    'tab',
    'escape',
    'enter',
    ' ',
    'backspace',
    'home',
    'end',
    'pageup',
    'pagedown',
    'insert',
  ].concat(
    ['arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'contextmenu'],
    ['f1', 'f3', 'f5', 'f6', 'f7', 'f10', 'f11', 'f12'],
  ),
)
const withMod = /^(shift\+)?([a-jl-z]|\d|[-+=,]|tab|arrow\w+|home|end|page\w+|f\d{1,2})$/
const withAlt = /^(shift\+)?([a-z]|\d|tab|arrowleft|arrowright|f4|home| )$/

/** The product's own key of a thing always is: the product gave it with care for where it is alive. */
function isUsable(id: HotkeyId, combo: string): boolean {
  if (combo === defaultBindings[id]) return true
  const { key, mod, alt, shift } = parseCombo(combo)
  if (key === '' || combo.includes('++')) return false
  const rest = shift ? `shift+${key}` : key
  if (mod) return !withMod.test(rest)
  if (alt) return !withAlt.test(rest)
  return !alone.has(key)
}

function collisionsOf(bindings: Bindings): [HotkeyId, HotkeyId][] {
  const bound: Record<string, Hotkey> = Object.fromEntries(
    ids.map((id) => [id, { ...hotkeys[id], combo: bindings[id] }]),
  )
  return findCollisions(bound) as [HotkeyId, HotkeyId][]
}
