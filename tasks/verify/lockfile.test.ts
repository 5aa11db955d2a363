import { describe, expect, it } from 'vitest'
import { lockfileProblems } from './lockfile'

const lock = (packages: Record<string, unknown>) => JSON.stringify({ lockfileVersion: 3, packages })

describe('the lock file', () => {
  it('is sound when every optional package is locked beside or above its dependent', () => {
    const text = lock({
      '': { optionalDependencies: { launcher: '1.0.0' } },
      'node_modules/launcher': { optionalDependencies: { 'launcher-linux': '1', shared: '1' } },
      'node_modules/launcher/node_modules/launcher-linux': { version: '1.0.0' },
      'node_modules/shared': { version: '1.0.0' },
    })
    expect(lockfileProblems(text)).toEqual([])
  })

  it('names an optional package that is missing, and who may need it', () => {
    const text = lock({
      '': { optionalDependencies: { launcher: '1.0.0' } },
      'node_modules/launcher': { optionalDependencies: { 'launcher-darwin': '1.0.0' } },
    })
    expect(lockfileProblems(text)).toEqual([
      'node_modules/launcher may need launcher-darwin@1.0.0, which is not locked.',
    ])
  })

  it('finds a package that only a stranger has locked for itself', () => {
    const text = lock({
      'node_modules/launcher': { optionalDependencies: { native: '1.0.0' } },
      'node_modules/stranger/node_modules/native': { version: '1.0.0' },
    })
    expect(lockfileProblems(text)).toHaveLength(1)
  })

  it('names no registry', () => {
    const text = lock({
      'node_modules/launcher': { resolved: 'https://registry.example.org/launcher-1.0.0.tgz' },
    })
    expect(lockfileProblems(text)).toEqual(['node_modules/launcher names the host of a registry.'])
  })
})
