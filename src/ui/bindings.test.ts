import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comboOfStroke, defaultBindings, judgeBinding, ownBindings, readBindings } from './bindings'
import { findCollisions, type Hotkey, hotkeys, type HotkeyId } from './hotkeys'

const ids = Object.keys(hotkeys) as HotkeyId[]

function collisionsIn(bindings: Readonly<Record<HotkeyId, string>>) {
  const bound = ids.map((id): [string, Hotkey] => [id, { ...hotkeys[id], combo: bindings[id] }])
  return findCollisions(Object.fromEntries<Hotkey>(bound))
}

describe('the keys of a person', () => {
  it('stand in the place of the product’s', () => {
    const bindings = readBindings({ 'code.principal': 'h', 'finding.next': 'f9' })
    expect(bindings['code.principal']).toBe('h')
    expect(bindings['finding.next']).toBe('f9')
    expect(bindings['code.search']).toBe('/')
    expect(ownBindings(bindings)).toEqual({ 'code.principal': 'h', 'finding.next': 'f9' })
  })

  it('may change places', () => {
    const bindings = readBindings({ 'code.next': 'k', 'code.previous': 'j' })
    expect([bindings['code.next'], bindings['code.previous']]).toEqual(['k', 'j'])
  })

  it('are left out where they are unknown, or where no page could hear them', () => {
    const own = { 'no.such': 'q', 'code.next': 'mod+w', 'code.previous': 'tab', 'code.up': '' }
    expect(readBindings(own)).toEqual(defaultBindings)
  })

  it('never answer one keystroke twice, whatever was stored', () => {
    const combos = ['j', 'k', 'p', 'x', '/', 'n', 'f8', 'mod+enter', 'mod+t', '?', 'alt+arrowup']
    const stored = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...combos))
    fc.assert(fc.property(stored, (own) => collisionsIn(readBindings(own)).length === 0))
  })
})

describe('a key that is chosen', () => {
  it('is taken when something else in the same place answers to it', () => {
    expect(judgeBinding(defaultBindings, 'code.principal', 'r')).toEqual({
      kind: 'taken',
      by: 'code.rationale',
    })
    expect(judgeBinding(defaultBindings, 'row.select', '?')).toEqual({
      kind: 'taken',
      by: 'help.open',
    })
  })

  it('is free when only another place has it, or when it is the own one', () => {
    expect(judgeBinding(defaultBindings, 'row.select', 'p')).toBeUndefined()
    expect(judgeBinding(defaultBindings, 'row.select', 'x')).toBeUndefined()
  })

  it.each([
    'enter',
    'mod+z',
    'mod+t',
    'mod+w',
    'mod+shift+t',
    'f5',
    'tab',
    'escape',
    'arrowdown',
    'alt+f4',
    '',
  ])('%s belongs to the browser or to moving about', (combo) => {
    expect(judgeBinding(defaultBindings, 'row.select', combo)).toEqual({ kind: 'unusable' })
  })

  it.each(['h', 'f9', 'alt+arrowup', 'mod+;', 'shift+h', 'mod+shift+enter'])(
    '%s can be had',
    (combo) => {
      expect(judgeBinding(defaultBindings, 'row.select', combo)).toBeUndefined()
    },
  )
})

describe('a keystroke', () => {
  const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

  it.each([
    [{ key: 'J' }, 'j'],
    [{ key: 'J', shiftKey: true }, 'shift+j'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: 'Enter', metaKey: true, shiftKey: true }, 'mod+shift+enter'],
    [{ key: 'ArrowUp', altKey: true }, 'alt+arrowup'],
    [{ key: 'Shift', shiftKey: true }, undefined],
  ])('%j is %s', (stroke, combo) => {
    expect(comboOfStroke({ ...held, ...stroke })).toBe(combo)
  })
})
