import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { BadUsage } from '../frame/bad-usage'

const importable = /\.(json|ndjson|zip)(\.gz)?$/i

/** The files that paths name: a file is taken as it is, a folder with all below it that can be imported. */
export async function findImportFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const one of paths) files.push(...(await filesAt(one)))
  if (files.length === 0)
    throw new BadUsage(
      'These folders hold nothing to import: .json, .ndjson, .zip or .gz of these.',
    )
  return files
}

async function filesAt(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) throw new BadUsage(`${place}: there is no such file or folder.`)
  if (!found.isDirectory()) return [place]
  const names = await readdir(place, { recursive: true })
  return names
    .filter((name) => importable.test(name))
    .toSorted()
    .map((name) => path.join(place, name))
}
