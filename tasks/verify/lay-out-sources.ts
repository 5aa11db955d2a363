import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot } from './repository-files'

/** A source text by its path from the root of a repository. */
export type Sources = Readonly<Record<string, string>>

/** A new folder that holds these files and the packages of this repository; whoever asked removes it. */
export function layOutSources(files: Sources): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}
