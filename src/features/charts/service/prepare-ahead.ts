import { importLimits } from '../contract/import-limits'
import type { ImportFileRow } from '../queries/import-jobs'
import type { ImportRun } from './import-run'
import type { PreparedUnit } from './prepare-bundle'
import { openPreparingThreads, type PreparingThreads } from './preparing-threads'
import { readPacked, readPackedFiles } from './read-staged'

export interface PreparingAhead {
  /** The unit of `file`, under way since before its turn; undefined where the caller prepares it. */
  take(file: ImportFileRow): Promise<PreparedUnit> | undefined
  close(): Promise<void>
}

const nothing: PreparingAhead = { take: () => undefined, close: () => Promise.resolve() }

/** Reads and prepares the next files in threads while one is stored; small imports do without. */
export function prepareAhead(run: ImportRun, files: readonly ImportFileRow[]): PreparingAhead {
  const whole = files.filter(({ lines }) => !lines)
  const bytes = whole.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes < importLimits.threadedBytes) return nothing
  const threads = openPreparingThreads(run, run.directoryEntries)
  const underWay = new Map<string, Promise<PreparedUnit>>()
  const readNext = readingTogether(run, whole)
  const queue = whole.values()
  let bytesAhead = 0
  const fill = () => {
    while (underWay.size <= threads.count && bytesAhead < importLimits.aheadBytes) {
      const { value: file, done } = queue.next()
      if (done) return
      bytesAhead += file.bytes
      underWay.set(file.id, begin(threads, readNext(file)))
    }
  }
  return {
    take: (file) => {
      fill()
      const unit = underWay.get(file.id)
      if (unit === undefined) return undefined
      underWay.delete(file.id)
      bytesAhead -= file.bytes
      fill()
      return unit
    },
    close: () => threads.close(),
  }
}

type Packed = Uint8Array<ArrayBuffer>

function begin(threads: PreparingThreads, packed: Promise<Packed>): Promise<PreparedUnit> {
  const unit = packed.then((bytes) => threads.prepare(bytes))
  // Heard when its turn comes.
  unit.catch(() => undefined)
  return unit
}

/** Reads files that are asked for in their order: small ones several in one transaction. */
function readingTogether({ ctx }: ImportRun, files: readonly ImportFileRow[]) {
  const together = new Map<string, readonly ImportFileRow[]>()
  for (const group of groupsOf(files)) for (const { id } of group) together.set(id, group)
  let reading: Promise<ReadonlyMap<string, Packed>> | undefined
  return async (file: ImportFileRow): Promise<Packed> => {
    const group = together.get(file.id) ?? []
    if (group.length < 2) return readPacked(ctx, file)
    if (reading === undefined || group[0] === file) reading = readPackedFiles(ctx, group)
    const packed = (await reading).get(file.id)
    if (packed === undefined) throw new RangeError('A file was asked for out of turn.')
    return packed
  }
}

function groupsOf(files: readonly ImportFileRow[]): readonly (readonly ImportFileRow[])[] {
  const groups: ImportFileRow[][] = []
  let bytes = Infinity
  for (const file of files) {
    bytes += file.bytes
    const group = groups.at(-1)
    if (
      group === undefined ||
      bytes > importLimits.bytesTogether ||
      group.length >= importLimits.filesTogether
    ) {
      groups.push([file])
      bytes = file.bytes
    } else group.push(file)
  }
  return groups
}
