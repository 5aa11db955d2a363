import { parentPort, workerData } from 'node:worker_threads'
import type { FileRefusalReason } from '../contract/imports'
import { resourceSetOf, type SourceEntry } from '../rules/fhir/resource-set'
import type { PreparedUnit } from './prepare-bundle'
import { asRefusal, prepareFile } from './prepare-file'
import type { Preparing } from './preparing'

/** What a thread is told at its start. */
export interface PrepareThreadTerms {
  readonly blindIndexKey: string
  readonly jobId: string
  readonly assertedSynthetic: boolean
  /** What bulk files of the job say about practitioners and organizations. */
  readonly directory: readonly SourceEntry[]
}

export interface PrepareThreadRequest {
  readonly number: number
  readonly packed: Uint8Array
  /** The time by which priorities are judged, in milliseconds. */
  readonly at: number
}

/** What was not understood, by the kind of its error. */
type NotedFailure = Readonly<Record<string, unknown>>

export type PrepareThreadOutcome =
  | { readonly kind: 'prepared'; readonly unit: PreparedUnit }
  | { readonly kind: 'refused'; readonly reason: FileRefusalReason; readonly line?: number }
  | { readonly kind: 'failed'; readonly failure: string }

export interface PrepareThreadReply {
  readonly number: number
  readonly outcome: PrepareThreadOutcome
  readonly noted: readonly NotedFailure[]
}

const { data } = workerData as { readonly data: PrepareThreadTerms }
const directory = resourceSetOf(data.directory).resolve

parentPort?.on('message', ({ number, packed, at }: PrepareThreadRequest) => {
  const noted: NotedFailure[] = []
  const preparing: Preparing = {
    ctx: {
      env: { BLIND_INDEX_KEY: data.blindIndexKey },
      clock: () => new Date(at),
      log: { error: (fields: object) => void noted.push({ ...fields }) },
    },
    job: { id: data.jobId, assertedSynthetic: data.assertedSynthetic },
    directory,
  }
  const reply: PrepareThreadReply = { number, outcome: outcomeOf(preparing, packed), noted }
  parentPort?.postMessage(reply)
})

function outcomeOf(preparing: Preparing, packed: Uint8Array): PrepareThreadOutcome {
  try {
    return { kind: 'prepared', unit: prepareFile(preparing, packed) }
  } catch (error) {
    const refused = asRefusal(error)
    if (refused === undefined) {
      // The message could quote the source.
      return { kind: 'failed', failure: error instanceof Error ? error.name : 'unknown' }
    }
    const { reason, line } = refused
    return { kind: 'refused', reason, ...(line === undefined ? {} : { line }) }
  }
}
