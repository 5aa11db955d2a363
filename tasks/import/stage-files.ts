import { createReadStream } from 'node:fs'
import path from 'node:path'
import { discardStagedFiles, importLimits, stageFile, type StagedFile } from '@/features/charts'
import type { ActorContext } from '@/server/context'

/** Files being staged at the same time. */
const atOnce = 4

export interface RefusedFile {
  readonly name: string
  readonly reason: string
  readonly message: string
}

interface Staging {
  readonly synthetic: boolean
  readonly progress: (text: string) => void
  readonly signal: AbortSignal
}

interface StagedFiles {
  /** Ids of what was staged, in lots that one import takes. */
  readonly batches: readonly (readonly string[])[]
  readonly refused: readonly RefusedFile[]
}

/** Stages files in their order; what is refused, or not known to be synthetic, is named and not kept. */
export async function stageFiles(
  ctx: ActorContext,
  paths: readonly string[],
  { synthetic, progress, signal }: Staging,
): Promise<StagedFiles> {
  const staged: StagedFile[][] = paths.map(() => [])
  const queue = paths.entries()
  let done = 0
  const stageNext = async () => {
    for (const [index, file] of queue) {
      signal.throwIfAborted()
      staged[index] = await stageFile(ctx, {
        name: path.basename(file),
        content: createReadStream(file),
      })
      done += 1
      progress(`Reading files: ${done} of ${paths.length}.`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, stageNext))
  const files = staged.flat()
  const unmarked = files.filter((file) => 'fileId' in file && file.needsAssertion && !synthetic)
  await discardStagedFiles(ctx, idsOf(unmarked))
  const kept = idsOf(files.filter((file) => !unmarked.includes(file)))
  return { batches: lotsOf(kept), refused: files.flatMap((file) => refusalOf(file, unmarked)) }
}

function idsOf(files: readonly StagedFile[]): string[] {
  return files.flatMap((file) => ('fileId' in file ? [file.fileId] : []))
}

function refusalOf(file: StagedFile, unmarked: readonly StagedFile[]): RefusedFile[] {
  if ('refusal' in file) return [{ name: file.name, ...file.refusal }]
  if (!unmarked.includes(file)) return []
  const message =
    'The data carries no Synthea mark. If it is synthetic, say so with --synthetic; the assertion is audited.'
  return [{ name: file.name, reason: 'not-marked-synthetic', message }]
}

function lotsOf(fileIds: readonly string[]): readonly (readonly string[])[] {
  const lots: (readonly string[])[] = []
  for (let from = 0; from < fileIds.length; from += importLimits.files)
    lots.push(fileIds.slice(from, from + importLimits.files))
  return lots
}
