import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { startThread } from '@/server/start-thread'
import { importLimits } from '../contract/import-limits'
import type { SourceEntry } from '../rules/fhir/resource-set'
import { FileRefused } from '../rules/staging/file-refused'
import type { PreparedUnit } from './prepare-bundle'
import type { Preparing } from './preparing'
import type { PrepareThreadReply, PrepareThreadRequest, PrepareThreadTerms } from './prepare-thread'

/** Prepares bundles beside the thread that talks to the database. */
export interface PreparingThreads {
  readonly count: number
  /** The unit of a file that is one bundle, or the refusal of that file. */
  prepare(packed: Uint8Array<ArrayBuffer>): Promise<PreparedUnit>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (unit: PreparedUnit) => void
  readonly reject: (error: unknown) => void
}

/** Starts the threads of a run; each takes the next file in turn. */
export function openPreparingThreads(
  { ctx, job }: Preparing,
  directory: readonly SourceEntry[],
): PreparingThreads {
  const terms: PrepareThreadTerms = {
    blindIndexKey: ctx.env.BLIND_INDEX_KEY,
    jobId: job.id,
    assertedSynthetic: job.assertedSynthetic,
    directory,
  }
  // One core stays for this thread and the database.
  const count = Math.min(Math.max(1, availableParallelism() - 1), importLimits.threads)
  const waiting = new Map<number, Waiting>()
  const threads = Array.from({ length: count }, () => openThread(terms, waiting, ctx.log))
  let asked = 0
  return {
    count,
    prepare: (packed) =>
      new Promise((resolve, reject) => {
        const request: PrepareThreadRequest = { number: asked, packed, at: ctx.clock().getTime() }
        waiting.set(asked, { resolve, reject })
        threads[asked % count]?.postMessage(request, [packed.buffer])
        asked += 1
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function openThread(
  data: PrepareThreadTerms,
  waiting: Map<number, Waiting>,
  log: Preparing['ctx']['log'],
): Worker {
  const thread = startThread({
    program: new URL('./prepare-thread.ts', import.meta.url),
    data,
    youngMegabytes: importLimits.threadYoungMegabytes,
  })
  thread.on('message', ({ number, outcome, noted }: PrepareThreadReply) => {
    const asker = waiting.get(number)
    waiting.delete(number)
    for (const fields of noted) log.error(fields, 'a bundle was not understood')
    if (outcome.kind === 'prepared') asker?.resolve(outcome.unit)
    else if (outcome.kind === 'refused')
      asker?.reject(new FileRefused(outcome.reason, outcome.line))
    else asker?.reject(new Error(`Preparing a bundle failed: ${outcome.failure}.`))
  })
  thread.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return thread
}
