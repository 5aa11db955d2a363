import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { importLimits } from '../contract/import-limits'
import type { SourceEntry } from '../rules/fhir/resource-set'
import { FileRefused } from '../rules/staging/file-refused'
import type { PreparedUnit } from './prepare-bundle'
import type { Preparing } from './preparing'
import type { PrepareThreadMessage, PrepareThreadReply, PrepareThreadTerms } from './prepare-thread'
import { spareThread, takeThread } from './spare-threads'

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

interface State {
  readonly waiting: Map<number, Waiting>
  isBroken: boolean
  isClosed: boolean
}

/** Takes the threads of a run; each takes the next file in turn. */
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
  const state: State = { waiting: new Map(), isBroken: false, isClosed: false }
  const threads = Array.from({ length: count }, () => openThread(terms, state, ctx.log))
  let asked = 0
  return {
    count,
    prepare: (packed) =>
      new Promise((resolve, reject) => {
        if (state.isClosed) throw new Error('The run of this import has ended.')
        const at = ctx.clock().getTime()
        const request: PrepareThreadMessage = { kind: 'prepare', number: asked, packed, at }
        state.waiting.set(asked, { resolve, reject })
        threads[asked % count]?.postMessage(request, [packed.buffer])
        asked += 1
      }),
    close: async () => {
      state.isClosed = true
      // A thread that failed, or that still prepares, is not given to the next run.
      if (state.isBroken || state.waiting.size > 0)
        await Promise.all(threads.map((thread) => thread.terminate()))
      else for (const thread of threads) endRun(thread)
    },
  }
}

function openThread(terms: PrepareThreadTerms, state: State, log: Preparing['ctx']['log']): Worker {
  const { waiting } = state
  const thread = takeThread()
  const begin: PrepareThreadMessage = { kind: 'begin', terms }
  thread.postMessage(begin)
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
    state.isBroken = true
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return thread
}

function endRun(thread: Worker): void {
  const end: PrepareThreadMessage = { kind: 'end' }
  thread.postMessage(end)
  spareThread(thread)
}
