import { describe, expect, it } from 'vitest'
import { preferenceAttributes, readPreferences } from './preferences'

describe('readPreferences', () => {
  it('follows the system until a person chooses', () => {
    expect(readPreferences(() => undefined)).toEqual({
      theme: 'system',
      density: 'standard',
      hotkeys: {},
      railFolded: false,
    })
  })

  it('reads what was chosen', () => {
    const jar: Record<string, string> = {
      sc_theme: 'contrast',
      sc_density: 'compact',
      sc_rail: 'folded',
    }
    expect(readPreferences((name) => jar[name])).toEqual({
      theme: 'contrast',
      density: 'compact',
      hotkeys: {},
      railFolded: true,
    })
  })

  it('ignores a value that is not one of ours', () => {
    expect(readPreferences(() => '"><script>').theme).toBe('system')
  })
})

describe('preferenceAttributes', () => {
  it('sets nothing for the defaults', () => {
    expect(preferenceAttributes({ theme: 'system', density: 'standard' })).toEqual({
      'data-theme': undefined,
      'data-density': undefined,
    })
  })
})
