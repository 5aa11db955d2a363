import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnv } from '@/server/env'
import { readEmbeddedSecrets } from './embedded-secrets'

let home: string

beforeEach(async () => {
  home = path.join(await mkdtemp(path.join(tmpdir(), 'smartcoders-secrets-')), 'home')
})

afterEach(async () => {
  await rm(path.dirname(home), { recursive: true })
})

describe('the secrets of an embedded installation', () => {
  it('are generated once, private, and good enough for production', async () => {
    const secrets = await readEmbeddedSecrets(home)
    expect(await readEmbeddedSecrets(home)).toEqual(secrets)
    expect((await stat(path.join(home, 'secrets.env'))).mode & 0o777).toBe(0o600)
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    expect(
      readEnv({ ...secrets, NODE_ENV: 'production', DATABASE_URL: 'postgres://localhost/x' }),
    ).toMatchObject(secrets)
  })

  it('are the same for processes that start at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => readEmbeddedSecrets(home)))
    expect(new Set(all.map((secrets) => secrets.ENCRYPTION_KEYS)).size).toBe(1)
    expect(await readdir(home)).toEqual(['secrets.env'])
  })

  it('are not made anew beside a database that was sealed with others', async () => {
    await mkdir(path.join(home, 'postgres'), { recursive: true })
    await writeFile(path.join(home, 'postgres', 'owner-password'), 'x')
    await expect(readEmbeddedSecrets(home)).rejects.toThrow(/secrets\.env is missing/)
  })

  it('are named when one is missing', async () => {
    await mkdir(home)
    await writeFile(path.join(home, 'secrets.env'), 'ENCRYPTION_KEYS=k1:00\n')
    await expect(readEmbeddedSecrets(home)).rejects.toThrow(/DATABASE_ROLE_SECRET, BLIND_INDEX_KEY/)
  })
})
