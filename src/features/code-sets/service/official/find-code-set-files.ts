import { stat } from 'node:fs/promises'
import { listOfficialFiles } from './read-official-directory'

/** The files at a place: a file itself, of a folder those that may be official. Undefined where nothing is. */
export async function findCodeSetFiles(place: string): Promise<readonly string[] | undefined> {
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) return undefined
  return found.isDirectory() ? listOfficialFiles(place) : [place]
}
