import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readOfficialFile, type Asserted, type FileRead } from './read-official-file'
import { hashOf, unpackFile, type GivenFile } from './unpack-file'

const readable = /\.(txt|xml|csv|xlsx|zip)(\.gz)?$/i

/** The files below a directory that may hold a code set, by name only. */
export function listOfficialFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.test(name))
    .toSorted()
    .map((name) => join(directory, name))
}

/** Reads every official file below a directory; what is none is named with the reason. */
export function readOfficialDirectory(directory: string, asserted: Asserted = {}): FileRead[] {
  return listOfficialFiles(directory).flatMap((path) =>
    readGivenFile({ name: relative(directory, path), bytes: readFileSync(path) }, asserted),
  )
}

/** Reads a file, or each of those in an archive. */
export function readGivenFile(file: GivenFile, asserted: Asserted): FileRead[] {
  try {
    const { download } = file
    const origin = download === undefined ? {} : { download }
    return unpackFile(file).map((inner) => ({
      ...ownedBy(readOfficialFile(inner, asserted), asserted),
      ...origin,
    }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    const skipped = `is a damaged archive: ${reason}`
    return [{ name: file.name, hash: '', records: 0, faults: [], skipped }]
  }
}

/** Two organizations may be licensed for the very same file: each loads its own. */
function ownedBy(read: FileRead, { licensedTo }: Asserted): FileRead {
  return read.format === 'cpt' && licensedTo !== undefined
    ? { ...read, hash: hashOf(Buffer.from(`${read.hash} ${licensedTo}`)) }
    : read
}
