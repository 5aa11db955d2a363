import { describe, expect, it } from 'vitest'
import { findCollisions, findHotkey, type Hotkey, hotkeys } from './hotkeys'

const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the declared keys', () => {
  it('never answer one keystroke twice in one place', () => {
    expect(findCollisions(hotkeys)).toEqual([])
  })

  it('are lower case and end in a key', () => {
    for (const { combo } of Object.values<Hotkey>(hotkeys))
      expect(combo).toMatch(/^((mod|alt|shift)\+)*([a-z0-9]+|[/?[\]])$/)
  })
})

describe('findCollisions', () => {
  it('finds the same key in one place', () => {
    const one: Hotkey = { combo: 'j', label: 'One', place: 'list' }
    expect(findCollisions({ one, other: { ...one, label: 'Other' } })).toEqual([['one', 'other']])
  })

  it('finds a key that is alive everywhere already', () => {
    const one: Hotkey = { combo: '?', label: 'One', place: 'desk' }
    const other: Hotkey = { combo: '?', label: 'Other', place: 'everywhere' }
    expect(findCollisions({ one, other })).toHaveLength(1)
  })

  it('allows the same key in two places', () => {
    const one: Hotkey = { combo: '/', label: 'One', place: 'desk' }
    expect(findCollisions({ one, other: { ...one, place: 'list' } })).toEqual([])
  })
})

describe('findHotkey', () => {
  it('answers with the key that is alive', () => {
    expect(findHotkey(stroke('p'), ['code.principal'], { inField: false })).toBe('code.principal')
  })

  it('never steals typing in a field', () => {
    const alive = ['code.principal', 'code.remove', 'code.up', 'help.open'] as const
    for (const key of ['p', 'Delete', '?'])
      expect(findHotkey(stroke(key), alive, { inField: true })).toBeUndefined()
    expect(
      findHotkey(stroke('ArrowUp', { altKey: true }), alive, { inField: true }),
    ).toBeUndefined()
  })

  it('leaves undo to the field one types in', () => {
    const undo = stroke('z', { ctrlKey: true })
    expect(findHotkey(undo, ['code.undo'], { inField: true })).toBeUndefined()
    expect(findHotkey(undo, ['code.undo'], { inField: false })).toBe('code.undo')
  })

  it('answers to the key that the person set, and to the product’s no more', () => {
    const bindings = { 'code.principal': 'h' }
    const answer = (key: string) =>
      findHotkey(stroke(key), ['code.principal'], { inField: false, bindings })
    expect([answer('h'), answer('p')]).toEqual(['code.principal', undefined])
  })

  it('submits from inside a field, since the combination types nothing', () => {
    const submit = stroke('Enter', { ctrlKey: true })
    expect(findHotkey(submit, ['chart.submit'], { inField: true })).toBe('chart.submit')
  })
})
