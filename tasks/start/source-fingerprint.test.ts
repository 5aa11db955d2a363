import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprintSources } from './source-fingerprint'

let repository: string

beforeEach(async () => {
  repository = await mkdtemp(path.join(tmpdir(), 'smartcoders-sources-'))
  await write('src/app/page.tsx', 'one')
  await write('package-lock.json', '{}')
})

afterEach(async () => {
  await rm(repository, { recursive: true })
})

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(repository, name)), { recursive: true })
  await writeFile(path.join(repository, name), text)
}

describe('the fingerprint of the sources', () => {
  it.each([
    { change: 'a changed file', name: 'src/app/page.tsx' },
    { change: 'a new file', name: 'src/app/other.tsx' },
    { change: 'a new picture', name: 'public/logo.svg' },
    { change: 'another version of a package', name: 'package-lock.json' },
  ])('changes with $change', async ({ name }) => {
    const before = await fingerprintSources(repository)
    await write(name, 'two')
    expect(await fingerprintSources(repository)).not.toBe(before)
  })

  it('does not change with what is not built, nor with the time of a checkout', async () => {
    const before = await fingerprintSources(repository)
    await write('src/app/page.test.tsx', 'two')
    await write('src/testing/factory.ts', 'two')
    await write('docs/note.md', 'two')
    await utimes(path.join(repository, 'src/app/page.tsx'), 1, 1)
    expect(await fingerprintSources(repository)).toBe(before)
  })
})
