import { importLimits } from '../contract/import-limits'
import type { ImportFileRow } from '../queries/import-jobs'
import type { ImportRun } from './import-run'
import type { PreparedUnit } from './prepare-bundle'
import { openPreparingThreads, type PreparingThreads } from './preparing-threads'
import { readPacked } from './read-staged'

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
  const queue = whole.values()
  let bytesAhead = 0
  const fill = () => {
    while (underWay.size <= threads.count && bytesAhead < importLimits.aheadBytes) {
      const { value: file, done } = queue.next()
      if (done) return
      bytesAhead += file.bytes
      underWay.set(file.id, begin(run, threads, file))
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

function begin(
  { ctx }: ImportRun,
  threads: PreparingThreads,
  file: ImportFileRow,
): Promise<PreparedUnit> {
  const unit = readPacked(ctx, file).then((packed) => threads.prepare(packed))
  // Heard when its turn comes.
  unit.catch(() => undefined)
  return unit
}
