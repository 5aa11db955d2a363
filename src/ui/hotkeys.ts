import { firesInFields, type Keystroke, matchesCombo } from './combo'

/** Where a key is alive. Every key of `everywhere` is alive in the other places too. */
export type HotkeyPlace = 'everywhere' | 'list' | 'desk' | 'audit'

export interface Hotkey {
  readonly combo: string
  /** What the key does, as the help dialog says it. */
  readonly label: string
  readonly place: HotkeyPlace
  /** Leaves fields alone although it types nothing, because it means something there. */
  readonly restsInFields?: boolean
}

/** Every key of the product. The collision test reads this, and so does the help dialog. */
export const hotkeys = {
  'search.open': { combo: 'mod+k', label: 'Search and go to', place: 'everywhere' },
  'help.open': { combo: '?', label: 'Keyboard help', place: 'everywhere' },
  'rail.fold': { combo: '[', label: 'Fold or unfold the sections', place: 'everywhere' },
  'row.next': { combo: 'j', label: 'Next row', place: 'list' },
  'row.previous': { combo: 'k', label: 'Previous row', place: 'list' },
  'row.select': { combo: 'x', label: 'Select or deselect the row', place: 'list' },
  'row.open': { combo: 'enter', label: 'Open the row', place: 'list' },
  'list.search': { combo: '/', label: 'Filter the list', place: 'list' },
  'list.nextChart': { combo: 'n', label: 'Next chart', place: 'list' },
  'code.search': { combo: '/', label: 'Search codes', place: 'desk' },
  'code.principal': { combo: 'p', label: 'Make principal', place: 'desk' },
  'code.up': { combo: 'alt+arrowup', label: 'Move the code up', place: 'desk' },
  'code.down': { combo: 'alt+arrowdown', label: 'Move the code down', place: 'desk' },
  'code.rationale': { combo: 'r', label: 'Write the rationale', place: 'desk' },
  'code.poaYes': { combo: 'y', label: 'Present on admission: yes', place: 'desk' },
  'code.poaNo': { combo: 'n', label: 'Present on admission: no', place: 'desk' },
  'code.poaUnknown': { combo: 'u', label: 'Present on admission: unknown', place: 'desk' },
  'code.poaUndetermined': {
    combo: 'w',
    label: 'Present on admission: cannot be determined',
    place: 'desk',
  },
  'code.remove': { combo: 'delete', label: 'Remove the code', place: 'desk' },
  'code.undo': {
    combo: 'mod+z',
    label: 'Take back the last removal or fix',
    place: 'desk',
    restsInFields: true,
  },
  'code.next': { combo: 'j', label: 'Next code', place: 'desk' },
  'code.previous': { combo: 'k', label: 'Previous code', place: 'desk' },
  'code.browse': { combo: 'b', label: 'Show what the code set says of the code', place: 'desk' },
  'code.evidence': {
    combo: 'e',
    label: 'Quote the selected text, or accept the proposed passage',
    place: 'desk',
  },
  'code.dropEvidence': { combo: 'shift+e', label: 'Remove the last passage quoted', place: 'desk' },
  'finding.next': { combo: 'f8', label: 'Next finding', place: 'desk' },
  'finding.fix': { combo: 'x', label: 'Apply the fix of the finding', place: 'desk' },
  'finding.answer': { combo: 'a', label: 'Acknowledge or override the finding', place: 'desk' },
  'finding.rule': { combo: 'g', label: 'Show the rule of the finding in a new tab', place: 'desk' },
  'note.find': { combo: 'f', label: 'Find in the chart', place: 'desk' },
  'chart.submit': { combo: 'mod+enter', label: 'Submit the chart', place: 'desk' },
  'audit.next': { combo: 'j', label: 'Next code', place: 'audit' },
  'audit.previous': { combo: 'k', label: 'Previous code', place: 'audit' },
  'audit.agree': { combo: 'a', label: 'Agree with the code', place: 'audit' },
  'audit.change': { combo: 'c', label: 'Change the code', place: 'audit' },
  'audit.remove': { combo: 'x', label: 'Remove the code', place: 'audit' },
  'audit.add': { combo: 'm', label: 'Add a missing code', place: 'audit' },
  'audit.finding': { combo: 'd', label: 'Describe a finding', place: 'audit' },
  'audit.restore': { combo: 'z', label: 'Take the row back', place: 'audit' },
  'audit.principal': { combo: 'p', label: 'Make principal', place: 'audit' },
  'audit.up': { combo: 'alt+arrowup', label: 'Move the code up', place: 'audit' },
  'audit.down': { combo: 'alt+arrowdown', label: 'Move the code down', place: 'audit' },
  'audit.poaYes': { combo: 'y', label: 'Present on admission: yes', place: 'audit' },
  'audit.poaNo': { combo: 'n', label: 'Present on admission: no', place: 'audit' },
  'audit.poaUnknown': { combo: 'u', label: 'Present on admission: unknown', place: 'audit' },
  'audit.poaUndetermined': {
    combo: 'w',
    label: 'Present on admission: cannot be determined',
    place: 'audit',
  },
  'audit.evidence': { combo: 'e', label: 'Show the evidence', place: 'audit' },
  'audit.feedback': { combo: 'g', label: 'Write feedback', place: 'audit' },
  'audit.approve': { combo: 'mod+enter', label: 'Approve', place: 'audit' },
  'audit.return': { combo: 'mod+shift+enter', label: 'Return to the coder', place: 'audit' },
} as const satisfies Record<string, Hotkey>

export type HotkeyId = keyof typeof hotkeys

interface Typing {
  /** The keystroke goes into a field, a dialog's field included. */
  readonly inField: boolean
  /** The keys in force; the product's own where they are absent. */
  readonly bindings?: Readonly<Partial<Record<HotkeyId, string>>>
}

/** The id among `alive` that a keystroke calls, or undefined. */
export function findHotkey(
  stroke: Keystroke,
  alive: readonly HotkeyId[],
  { inField, bindings = {} }: Typing,
): HotkeyId | undefined {
  return alive.find((id) => {
    const { restsInFields = false }: Hotkey = hotkeys[id]
    const combo = bindings[id] ?? hotkeys[id].combo
    if (!matchesCombo(stroke, combo)) return false
    return !inField || (firesInFields(combo) && !restsInFields)
  })
}

/** Pairs of ids that would answer the same keystroke in one place. */
export function findCollisions(map: Readonly<Record<string, Hotkey>>): [string, string][] {
  const entries = Object.entries(map)
  return entries.flatMap(([id, hotkey], index) =>
    entries
      .slice(index + 1)
      .filter(([, other]) => other.combo === hotkey.combo && overlap(hotkey.place, other.place))
      .map(([other]): [string, string] => [id, other]),
  )
}

function overlap(one: HotkeyPlace, other: HotkeyPlace): boolean {
  return one === other || one === 'everywhere' || other === 'everywhere'
}
