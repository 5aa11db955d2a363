import type { CallError } from '@/client/error-code'

/** Where the draft stands between this page and the server. Edits are counted, so that one made during a save is not lost. */
export interface SaveState {
  /** The chart's version as last read or saved. */
  readonly version: number
  readonly savedAt: string | null
  readonly edits: number
  /** How many of the edits the server has. */
  readonly savedEdits: number
  /** How many of the edits the save on its way covers. */
  readonly sentEdits: number | undefined
  readonly failure: CallError | undefined
  /** In a row. */
  readonly failures: number
}

export type SaveEvent =
  | { readonly type: 'edited' }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly type: 'failed'; readonly error: CallError }
  | { readonly type: 'rebased'; readonly version: number; readonly savedAt: string | null }

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict'

export function openSaveState(version: number, savedAt: string | null): SaveState {
  return {
    version,
    savedAt,
    edits: 0,
    savedEdits: 0,
    sentEdits: undefined,
    failure: undefined,
    failures: 0,
  }
}

export function nextSaveState(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'edited':
      return { ...state, edits: state.edits + 1, failure: afterEdit(state.failure) }
    case 'sent':
      return { ...state, sentEdits: state.edits }
    case 'saved':
      return {
        ...state,
        version: event.version,
        savedAt: event.savedAt,
        savedEdits: state.sentEdits ?? state.savedEdits,
        sentEdits: undefined,
        failure: undefined,
        failures: 0,
      }
    case 'failed':
      return {
        ...state,
        sentEdits: undefined,
        failure: event.error,
        failures: state.failures + 1,
      }
    case 'rebased':
      return { ...openSaveState(event.version, event.savedAt), edits: 1 }
  }
}

/** An edit may mend what was refused for its content; a conflict or a closed chart it cannot. */
function afterEdit(failure: CallError | undefined): CallError | undefined {
  return failure?.code === 'VALIDATION_FAILED' ? undefined : failure
}

const passing = new Set([
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'RATE_LIMIT_EXCEEDED',
  'UNAUTHORIZED',
])

export function saveStatus(state: SaveState): SaveStatus {
  const { failure, edits, savedEdits, sentEdits } = state
  if (failure?.code === 'CONFLICT') return 'conflict'
  if (failure && !passing.has(failure.code)) return 'refused'
  if (sentEdits !== undefined) return 'saving'
  if (failure) return 'failed'
  return edits > savedEdits ? 'unsaved' : 'saved'
}

/** Whether a save may leave now: one at a time, and none against a version known to be old. */
export function maySend(state: SaveState): boolean {
  const status = saveStatus(state)
  return state.edits > state.savedEdits && (status === 'unsaved' || status === 'failed')
}

const firstRetryMs = 2000
const longestRetryMs = 20_000

/** When to try again after a failure that may pass by itself; undefined when trying again is of no use. */
export function retryAfterMs(state: SaveState): number | undefined {
  if (saveStatus(state) !== 'failed') return undefined
  return Math.min(longestRetryMs, firstRetryMs * 2 ** (state.failures - 1))
}
