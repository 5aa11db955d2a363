import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What goes into the production build. */
const folders = ['src', 'public']
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']

/**
 * A hash over the text of everything the production build is made from. Not times: a fresh checkout
 * gives every file a new one.
 */
export async function fingerprintSources(repository: string): Promise<string> {
  const inFolders = await Promise.all(folders.map((folder) => listFiles(repository, folder)))
  const names = [...files, ...inFolders.flat()].filter(isBuilt).sort()
  const hash = createHash('sha256')
  for (const name of names) {
    hash.update(`${name}\0`)
    hash.update(await readIfThere(path.join(repository, name)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

function isBuilt(name: string): boolean {
  return !/\.test\.tsx?$/.test(name) && !name.startsWith(path.join('src', 'testing'))
}

async function listFiles(repository: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(repository, folder), {
    withFileTypes: true,
    recursive: true,
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)))
}

async function readIfThere(file: string): Promise<Buffer> {
  return readFile(file).catch(() => Buffer.alloc(0))
}
