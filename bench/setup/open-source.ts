import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { allCases, bundleOf, demoAnchorDay } from '@/features/charts'
import { findImportFiles } from '../../tasks/import/find-import-files'

export interface Source {
  readonly label: string
  readonly files: readonly string[]
  readonly bytes: number
  close(): Promise<void>
}

const generatedSets = 6

/** The files of the folder that was named, else practice bundles written for the occasion. */
export async function openSource(folder: string | undefined): Promise<Source> {
  if (folder === undefined) return writePracticeSets()
  if (!existsSync(folder)) throw new Error(`${folder}: there is no such folder.`)
  return { ...(await measure(folder)), label: path.basename(folder), close: async () => {} }
}

async function writePracticeSets(): Promise<Source> {
  const made = await mkdtemp(path.join(tmpdir(), 'smartcoders-bundles-'))
  for (let set = 0; set < generatedSets; set += 1) {
    for (const one of allCases) {
      const bundle = JSON.stringify(bundleOf(one, `set-${set}`, demoAnchorDay))
      await writeFile(path.join(made, `${set}-${one.id}.json`), bundle)
    }
  }
  const close = () => rm(made, { recursive: true, force: true })
  return { ...(await measure(made)), label: 'the practice set', close }
}

async function measure(folder: string): Promise<Pick<Source, 'files' | 'bytes'>> {
  const files = await findImportFiles([folder])
  const sizes = await Promise.all(files.map((file) => stat(file)))
  return { files, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}
