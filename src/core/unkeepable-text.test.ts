import { describe, expect, it } from 'vitest'
import { findUnkeepableText } from './unkeepable-text'

describe('text that cannot be kept', () => {
  it.each([
    ['a NUL', { rows: [{ text: 'fine' }, { text: 'a\u0000b' }] }, 'rows.1.text'],
    ['half of a surrogate pair', { text: '\ud83d' }, 'text'],
    ['a name', { keys: { 'a\u0000': 'b' } }, 'keys'],
    ['the value itself', '\u0000', ''],
  ])('is found: %s', (_name, value, path) => {
    expect(findUnkeepableText(value)).toBe(path)
  })

  it.each([[undefined], [null], [7], [{ text: 'Zoë 😀 \t\n', more: [true, null] }]])(
    'is not in %j',
    (value) => {
      expect(findUnkeepableText(value)).toBeUndefined()
    },
  )
})
