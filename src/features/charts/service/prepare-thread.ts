import { parentPort } from 'node:worker_threads'
import type { FileRefusalReason } from '../contract/imports'
import { resourceSetOf, type ResolveReference, type SourceEntry } from '../rules/fhir/resource-set'
import type { PreparedUnit } from './prepare-bundle'
import { asRefusal, prepareFile } from './prepare-file'
import type { Preparing } from './preparing'

/** What a thread is told of a run. */
export interface PrepareThreadTerms {
  readonly blindIndexKey: string
  readonly jobId: string
  readonly assertedSynthetic: boolean
  /** What bulk files of the job say about practitioners and organizations. */
  readonly directory: readonly SourceEntry[]
}

/** One run after the other asks a thread: it begins with its terms, asks for units, and ends. */
export type PrepareThreadMessage =
  | { readonly kind: 'begin'; readonly terms: PrepareThreadTerms }
  | ({ readonly kind: 'prepare' } & PrepareThreadRequest)
  | { readonly kind: 'end' }

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

interface Run {
  readonly terms: PrepareThreadTerms
  readonly directory: ResolveReference
}

let run: Run | undefined

parentPort?.on('message', (message: PrepareThreadMessage) => {
  if (message.kind === 'begin') {
    const { terms } = message
    run = { terms, directory: resourceSetOf(terms.directory).resolve }
  } else if (message.kind === 'end') run = undefined
  else if (run !== undefined) parentPort?.postMessage(answer(run, message))
})

function answer({ terms, directory }: Run, { number, packed, at }: PrepareThreadRequest) {
  const noted: NotedFailure[] = []
  const preparing: Preparing = {
    ctx: {
      env: { BLIND_INDEX_KEY: terms.blindIndexKey },
      clock: () => new Date(at),
      log: { error: (fields: object) => void noted.push({ ...fields }) },
    },
    job: { id: terms.jobId, assertedSynthetic: terms.assertedSynthetic },
    directory,
  }
  const reply: PrepareThreadReply = { number, outcome: outcomeOf(preparing, packed), noted }
  return reply
}

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
