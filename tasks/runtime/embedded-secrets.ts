import { randomBytes } from 'node:crypto'
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseEnv } from 'node:util'

/** The names of the secrets that embedded mode makes for itself. */
const names = ['DATABASE_ROLE_SECRET', 'ENCRYPTION_KEYS', 'BLIND_INDEX_KEY'] as const

export type EmbeddedSecrets = Readonly<Record<(typeof names)[number], string>>

/**
 * The secrets of a home, generated on its first use and readable by their owner only. Refuses to
 * make new ones beside an existing database, whose sealed columns nobody could read any more.
 */
export async function readEmbeddedSecrets(home: string): Promise<EmbeddedSecrets> {
  const file = path.join(home, 'secrets.env')
  if (!(await isThere(file))) {
    if (await isThere(path.join(home, 'postgres', 'owner-password'))) {
      throw new Error(
        `${file} is missing, and without it the database in ${home} cannot be read. Restore the ` +
          'file, or remove the folder to start with an empty database.',
      )
    }
    await generateSecrets(file)
  }
  const found = parseEnv(await readFile(file, 'utf8'))
  const secrets = Object.fromEntries(names.map((name) => [name, found[name] ?? '']))
  const lacking = names.filter((name) => secrets[name] === '')
  if (lacking.length > 0) throw new Error(`${file} lacks ${lacking.join(', ')}.`)
  return secrets as EmbeddedSecrets
}

/** Of several processes that start at the same moment one sets the secrets: a link cannot replace a file. */
async function generateSecrets(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const secrets: EmbeddedSecrets = {
    DATABASE_ROLE_SECRET: randomBytes(32).toString('base64url'),
    ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('hex')}`,
    BLIND_INDEX_KEY: randomBytes(32).toString('base64url'),
  }
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(draft, lines.join(''), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}
