/** A key combination as it is declared: `mod+k`, `alt+arrowup`, `?`, `f8`. `mod` is Ctrl, on a Mac Command. */
export interface Combo {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
}

export interface Keystroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export function parseCombo(text: string): Combo {
  const parts = text.toLowerCase().split('+')
  return {
    key: parts.at(-1) ?? '',
    mod: parts.includes('mod'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
  }
}

/** Shift is judged for letters and named keys only: `?` needs it on one keyboard, not on another. */
export function matchesCombo(stroke: Keystroke, text: string): boolean {
  const combo = parseCombo(text)
  const named = combo.key.length > 1 || /[a-z]/.test(combo.key)
  return (
    stroke.key.toLowerCase() === combo.key &&
    (stroke.ctrlKey || stroke.metaKey) === combo.mod &&
    stroke.altKey === combo.alt &&
    (!named || stroke.shiftKey === combo.shift)
  )
}

/** Combinations that type nothing may fire in a field: with Ctrl/Command, and the function keys. */
export function firesInFields(text: string): boolean {
  const combo = parseCombo(text)
  return combo.mod || /^f\d{1,2}$/.test(combo.key)
}

const names: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Del',
  backspace: 'Backspace',
  ' ': 'Space',
}

/** The keys of a combination as a keyboard prints them. */
export function comboKeys(text: string, mac: boolean): string[] {
  const combo = parseCombo(text)
  const modifiers = [
    combo.mod && (mac ? '⌘' : 'Ctrl'),
    combo.alt && (mac ? '⌥' : 'Alt'),
    combo.shift && (mac ? '⇧' : 'Shift'),
  ].filter((key) => key !== false)
  return [...modifiers, names[combo.key] ?? combo.key.toUpperCase()]
}
