import { describe, expect, it } from 'vitest'
import { comboKeys, firesInFields, matchesCombo } from './combo'

const plain = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('matchesCombo', () => {
  it.each([
    ['mod+k', { key: 'k', ctrlKey: true }, true],
    ['mod+k', { key: 'k', metaKey: true }, true],
    ['mod+k', { key: 'k' }, false],
    ['k', { key: 'k', ctrlKey: true }, false],
    ['p', { key: 'P', shiftKey: true }, false],
    ['p', { key: 'P' }, true],
    ['?', { key: '?', shiftKey: true }, true],
    ['?', { key: '?' }, true],
    ['alt+arrowup', { key: 'ArrowUp', altKey: true }, true],
    ['alt+arrowup', { key: 'ArrowUp' }, false],
    ['f8', { key: 'F8' }, true],
    ['shift+f8', { key: 'F8' }, false],
  ])('judges %s against %j as %s', (combo, stroke, expected) => {
    expect(matchesCombo({ ...plain, ...stroke }, combo)).toBe(expected)
  })
})

describe('firesInFields', () => {
  it.each([
    ['mod+enter', true],
    ['f8', true],
    ['p', false],
    ['alt+arrowup', false],
    ['delete', false],
    ['/', false],
  ])('says for %s: %s', (combo, expected) => {
    expect(firesInFields(combo)).toBe(expected)
  })
})

describe('comboKeys', () => {
  it('prints what is on the keyboard at hand', () => {
    expect(comboKeys('mod+enter', false)).toEqual(['Ctrl', 'Enter'])
    expect(comboKeys('mod+enter', true)).toEqual(['⌘', 'Enter'])
    expect(comboKeys('alt+arrowdown', false)).toEqual(['Alt', '↓'])
  })
})
