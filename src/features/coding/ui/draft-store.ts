import type { CallError } from '@/client/error-code'
import type { ChartCodes, SaveCodesInput, SavedCodes } from '../contract/chart-codes'
import type { FindingAnswer } from '../contract/answers'
import { answerOf } from '../rules/answer-findings'
import { answerKey } from '../rules/finding-subject'
import { changeDraft, inverseOf, type DraftChange } from './change-draft'
import { codesOf, draftOf, findRow, type Draft, type DraftRow } from './draft'
import { mergeDraft } from './merge-draft'
import { keysOf, placeFindings, type PlacedFinding } from './placed-finding'
import {
  maySend,
  nextSaveState,
  openSaveState,
  retryAfterMs,
  saveStatus,
  type SaveEvent,
  type SaveState,
  type SaveStatus,
} from './save-state'

export interface DraftState {
  readonly draft: Draft
  readonly findings: readonly PlacedFinding[]
  readonly releaseId: string
  readonly releaseNote: string | null
  readonly save: SaveState
}

/** What was typed and not saved when the chart was opened anew. */
export interface KeptDraft {
  /** As it was saved last. */
  readonly base: Draft
  readonly mine: Draft
}

interface StoreOptions {
  readonly codes: ChartCodes
  /** Put over the codes where these can be changed. */
  readonly kept?: KeptDraft | undefined
  readonly save: (input: SaveCodesInput) => Promise<SavedCodes>
  readonly toError: (error: unknown) => CallError
}

interface AppliedChange {
  readonly undoable: boolean
  /** What stands after it, where that is not what stood before. */
  readonly findings?: readonly PlacedFinding[]
}

const restMs = 600
const longestRestMs = 4000

/**
 * The codes of one chart while they are edited. Saves itself a moment after the last edit, one save
 * at a time; what is edited during a save is saved by the next one.
 */
export class DraftStore {
  readonly #options: StoreOptions
  readonly #watchers = new Set<() => void>()
  /** What takes back the removals and fixes, the last one last. */
  readonly #inverses: DraftChange[] = []
  #state: DraftState
  /** As saved last from here. */
  #base: Draft
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirtySince: number | undefined
  #sending: Promise<void> | undefined

  constructor(options: StoreOptions) {
    this.#options = options
    this.#state = stateOf(options.codes)
    this.#base = this.#state.draft
    if (options.kept && options.codes.editable) this.#resume(options.kept)
  }

  readonly getState = (): DraftState => this.#state

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Changes the codes; a removal, of a code or of what it quotes, can be undone. */
  change(change: DraftChange): void {
    this.#apply(change, { undoable: change.type === 'remove' || change.type === 'removeEvidence' })
  }

  /** Applies the fix of a finding, which is over with it; it can be undone. */
  mend({ id, mend }: PlacedFinding): void {
    if (!mend) return
    const findings = this.#state.findings.filter((placed) => placed.id !== id)
    this.#apply(mend, { undoable: true, findings })
  }

  /** Takes back the removal or fix done last and returns the row as it is then, if there is one. */
  undo(): DraftRow | undefined {
    const inverse = this.#inverses.pop()
    if (!inverse) return undefined
    this.#apply(inverse, { undoable: false })
    const key = inverse.type === 'restore' ? inverse.row.key : keyOf(inverse)
    return findRow(this.#state.draft, key)
  }

  /** Saves what is not saved yet and says how it went; the save leaves before this returns. */
  async flush(): Promise<SaveStatus> {
    if (this.#sending) await this.#sending
    while (maySend(this.#state.save)) {
      const { failures } = this.#state.save
      await this.#send()
      if (this.#state.save.failures > failures) break
    }
    return saveStatus(this.#state.save)
  }

  /** What the server does not have; undefined when it has everything. */
  readonly unsaved = (): KeptDraft | undefined => {
    const { draft, save } = this.#state
    return save.edits > save.savedEdits ? { base: this.#base, mine: draft } : undefined
  }

  /** Puts what was typed here over a newer version. */
  rebase(codes: ChartCodes): void {
    const theirs = draftOf(codes)
    const draft = mergeDraft({ base: this.#base, mine: this.#state.draft, theirs })
    this.#base = theirs
    const { version, savedAt } = codes
    this.#put(
      { ...judged(codes, theirs), draft, findings: [] },
      { type: 'rebased', version, savedAt },
    )
    this.#rest()
  }

  /** Saves what is not saved yet and lets go. */
  close(): void {
    void this.flush().finally(() => clearTimeout(this.#timer))
  }

  #apply(change: DraftChange, { undoable, findings = this.#state.findings }: AppliedChange): void {
    const { draft } = this.#state
    const changed = changeDraft(draft, change)
    if (changed === draft) return
    const inverse = undoable ? inverseOf(draft, change) : undefined
    if (inverse) this.#inverses.push(inverse)
    this.#put({ draft: changed, findings }, { type: 'edited' })
    this.#rest()
  }

  #resume({ base, mine }: KeptDraft): void {
    const draft = mergeDraft({ base, mine, theirs: this.#base })
    this.#put({ draft, findings: [] }, { type: 'edited' })
    this.#rest()
  }

  #put(next: Partial<DraftState>, event: SaveEvent): void {
    this.#state = { ...this.#state, ...next, save: nextSaveState(this.#state.save, event) }
    for (const watcher of this.#watchers) watcher()
  }

  /** Waits for a rest in typing, but not forever. */
  #rest(): void {
    this.#dirtySince ??= Date.now()
    const left = this.#dirtySince + longestRestMs - Date.now()
    this.#sendAfter(Math.max(0, Math.min(restMs, left)))
  }

  #sendAfter(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(), ms)
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#sending || !maySend(this.#state.save)) return this.#sending ?? Promise.resolve()
    this.#sending = this.#sendDraft(this.#state.draft).finally(() => {
      this.#sending = undefined
      const againMs = retryAfterMs(this.#state.save)
      if (againMs !== undefined) this.#sendAfter(againMs)
      else if (maySend(this.#state.save)) this.#rest()
    })
    return this.#sending
  }

  async #sendDraft(draft: Draft): Promise<void> {
    const { codes, save, toError } = this.#options
    this.#dirtySince = undefined
    this.#put({}, { type: 'sent' })
    try {
      const { version } = this.#state.save
      const result = await save({ chartId: codes.chartId, version, ...codesOf(draft) })
      const answers = result.findings.flatMap((finding) => answerOf(finding) ?? [])
      this.#base = { ...draft, answers }
      this.#put(
        { ...judged(result, draft), ...this.#withAnswers(draft, answers) },
        { type: 'saved', ...result },
      )
    } catch (error) {
      const failure = toError(error)
      this.#put({}, { type: 'failed', error: failure })
      this.#dropRefused(draft, failure)
    }
  }

  /** Of the answers that were sent only those stay that still hold; what was answered since stays too. */
  #withAnswers(sent: Draft, held: readonly FindingAnswer[]): Pick<DraftState, 'draft'> {
    const { draft } = this.#state
    const holding = new Set(held.map(answerKey))
    const answers = draft.answers.filter(
      (answer) => !sent.answers.includes(answer) || holding.has(answerKey(answer)),
    )
    return { draft: answers.length === draft.answers.length ? draft : { ...draft, answers } }
  }

  /** An answer whose finding went away before it was saved keeps nothing else from being saved. */
  #dropRefused(sent: Draft, { code, details }: CallError): void {
    if (code !== 'VALIDATION_FAILED') return
    const refused = details.flatMap(({ path }) => {
      const place = /^answers\.(\d+)/.exec(path)?.[1]
      return place === undefined ? [] : (sent.answers[Number(place)] ?? [])
    })
    if (refused.length > 0) this.change({ type: 'withdraw', answers: refused })
  }
}

function keyOf(change: DraftChange): number | undefined {
  return 'key' in change ? change.key : undefined
}

function stateOf(codes: ChartCodes): DraftState {
  const draft = draftOf(codes)
  return { draft, ...judged(codes, draft), save: openSaveState(codes.version, codes.savedAt) }
}

type Judged = Pick<ChartCodes, 'findings' | 'releaseId' | 'releaseNote'>

function judged({ findings, releaseId, releaseNote }: Judged, draft: Draft) {
  return { findings: placeFindings(findings, keysOf(draft)), releaseId, releaseNote }
}
