import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallError } from '@/client/error-code'
import type { ChartCodes, SaveCodesInput, SavedCodes } from '../contract/chart-codes'
import type { DraftChange } from './change-draft'
import { DraftStore, type KeptDraft } from './draft-store'
import { saveStatus } from './save-state'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const opened: ChartCodes = {
  chartId: '019a0000-0000-7000-8000-000000000001',
  version: 1,
  status: 'draft',
  round: 0,
  editable: true,
  diagnoses: [],
  procedures: [],
  savedAt: null,
  findings: [],
  releaseId: 'starter',
  releaseNote: null,
}

const savedAt = '2026-03-02T12:00:00.000Z'

const theirs = {
  code: 'C',
  title: null,
  billable: true,
  principal: true,
  poa: null,
  rationale: '',
  evidence: [],
  evidenceRecorded: true,
  severity: null,
}

const at = (path: string) => ({ path, message: '' })

const warning = {
  rule: 'SEQ-37',
  severity: 'WARN' as const,
  row: 1,
  about: ['A'],
  message: '',
  citation: '',
}

/** A server that answers when told to. */
function openStore(codes: ChartCodes = opened, kept?: KeptDraft) {
  const calls: {
    input: SaveCodesInput
    answer: (saved: Partial<SavedCodes>) => Promise<void>
    fail: (code: CallError['code'], paths?: readonly string[]) => Promise<void>
  }[] = []
  const store = new DraftStore({
    codes,
    kept,
    toError: (error) => error as CallError,
    save: (input) =>
      new Promise((resolve, reject) => {
        const settle = async (settleIt: () => void) => {
          settleIt()
          await vi.advanceTimersByTimeAsync(0)
        }
        calls.push({
          input,
          answer: (saved) =>
            settle(() =>
              resolve({
                version: input.version + 1,
                savedAt,
                findings: [],
                releaseId: 'starter',
                releaseNote: null,
                ...saved,
              }),
            ),
          fail: (code, paths = []) =>
            // The store turns whatever was thrown into a call error.
            // oxlint-disable-next-line typescript/prefer-promise-reject-errors
            settle(() => reject({ code, message: '', details: paths.map(at), correlationId: '' })),
        })
      }),
  })
  const add = (code: string) =>
    store.change({
      type: 'add',
      row: { kind: 'diagnosis', system: 'ICD-10-CM', code, title: null },
    })
  const sentCodes = () =>
    calls.map(({ input }) => input.diagnoses.map(({ code }) => code).join(' '))
  const status = () => saveStatus(store.getState().save)
  return { store, calls, add, sentCodes, status }
}

describe('the draft', () => {
  it('is saved a moment after the last edit, not after each', async () => {
    const { add, sentCodes, status } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(400)
    add('B')
    await vi.advanceTimersByTimeAsync(599)
    expect(sentCodes()).toEqual([])
    expect(status()).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(1)
    expect(sentCodes()).toEqual(['A B'])
    expect(status()).toBe('saving')
  })

  it('is saved during steady typing too', async () => {
    const { store, add, calls } = openStore()
    add('A')
    for (let typed = 0; typed < 20; typed += 1) {
      store.change({ type: 'setRationale', key: 1, rationale: 'x'.repeat(typed + 1) })
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(calls.length).toBeGreaterThan(0)
  })

  it('has one save on its way; what was edited meanwhile goes with the next, on the new version', async () => {
    const { add, calls, sentCodes, status } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    add('B')
    await vi.advanceTimersByTimeAsync(5000)
    expect(calls).toHaveLength(1)
    await calls[0]?.answer({})
    await vi.advanceTimersByTimeAsync(600)
    expect(sentCodes()).toEqual(['A', 'A B'])
    expect(calls.map(({ input }) => input.version)).toEqual([1, 2])
    await calls[1]?.answer({})
    expect(status()).toBe('saved')
  })

  it('shows the findings of a save on the rows that were sent, wherever they are now', async () => {
    const { store, add, calls } = openStore()
    add('A')
    add('B')
    await vi.advanceTimersByTimeAsync(600)
    store.change({ type: 'makePrincipal', key: 2 })
    const finding = {
      rule: 'FMT-04',
      severity: 'ERROR' as const,
      row: 1,
      message: '',
      citation: '',
    }
    await calls[0]?.answer({ findings: [finding] })
    expect(store.getState().findings).toMatchObject([{ key: 1 }])
  })

  it('is saved again when the server could not be reached', async () => {
    const { add, calls, status } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    await calls[0]?.fail('SERVICE_UNAVAILABLE')
    expect(status()).toBe('failed')
    await vi.advanceTimersByTimeAsync(2000)
    await calls[1]?.answer({})
    expect(status()).toBe('saved')
  })

  it('waits for the person after a conflict and goes over the newer version then', async () => {
    const { store, add, calls, sentCodes, status } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    await calls[0]?.fail('CONFLICT')
    add('B')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(1)
    store.rebase({ ...opened, version: 7, diagnoses: [theirs] })
    await vi.advanceTimersByTimeAsync(600)
    expect(sentCodes().at(-1)).toBe('A B C')
    expect(calls.at(-1)?.input.version).toBe(7)
    await calls.at(-1)?.answer({})
    expect(status()).toBe('saved')
  })

  it('outlives the opening of the chart anew, where it can still be saved', async () => {
    const before = openStore()
    before.add('A')
    const kept = before.store.unsaved()
    const anew = { ...opened, version: 7, diagnoses: [theirs] }
    const after = openStore(anew, kept)
    await vi.advanceTimersByTimeAsync(600)
    expect(after.sentCodes()).toEqual(['A C'])
    expect(after.calls[0]?.input.version).toBe(7)

    const closed = openStore({ ...anew, editable: false }, kept)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(closed.calls).toEqual([])
  })

  it('keeps nothing that the server has', async () => {
    const { store, add, calls } = openStore()
    expect(store.unsaved()).toBeUndefined()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    await calls[0]?.answer({})
    expect(store.unsaved()).toBeUndefined()
  })

  it('comes to rest on demand, with everything typed until then', async () => {
    const { store, add, calls, sentCodes } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    add('B')
    const rested = store.flush()
    await calls[0]?.answer({})
    await calls[1]?.answer({})
    expect(await rested).toBe('saved')
    expect(sentCodes()).toEqual(['A', 'A B'])
  })

  it('says so when it cannot be brought to rest', async () => {
    const { store, add, calls } = openStore()
    add('A')
    const rested = store.flush()
    await calls[0]?.fail('SERVICE_UNAVAILABLE')
    expect(await rested).toBe('failed')
  })

  it('is saved when it is closed', () => {
    const { store, add, sentCodes } = openStore()
    add('A')
    store.close()
    expect(sentCodes()).toEqual(['A'])
  })

  it('gives back what was removed, the last first, and nothing more', () => {
    const { store, add } = openStore()
    add('A')
    add('B')
    store.change({ type: 'remove', key: 1 })
    store.change({ type: 'remove', key: 2 })
    expect([store.undo()?.code, store.undo()?.code, store.undo()?.code]).toEqual([
      'B',
      'A',
      undefined,
    ])
    expect(store.getState().draft.diagnoses.map(({ code }) => code)).toEqual(['A', 'B'])
  })

  it('lets a finding go with its fix, at once', async () => {
    const { store, add, calls } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    const change = { kind: 'replace' as const, row: 1, code: 'B' }
    await calls[0]?.answer({ findings: [{ ...warning, fix: { text: '', change } }] })
    const [placed] = store.getState().findings
    if (placed) store.mend(placed)
    expect(store.getState()).toMatchObject({ findings: [], draft: { diagnoses: [{ code: 'B' }] } })
  })

  it('takes a fix back as it was, and no other change', () => {
    const { store, add } = openStore()
    add('A')
    add('B')
    const codes = () => store.getState().draft.diagnoses.map(({ code }) => code)
    const mend = (change: DraftChange) =>
      store.mend({ id: 'one', finding: warning, key: 1, mend: change })
    mend({ type: 'replaceCode', key: 1, code: 'C', title: null })
    mend({ type: 'makePrincipal', key: 2 })
    add('D')
    expect(codes()).toEqual(['B', 'C', 'D'])
    expect(store.undo()?.code).toBe('B')
    expect(store.undo()?.code).toBe('A')
    expect(store.undo()).toBeUndefined()
    expect(codes()).toEqual(['A', 'B', 'D'])
  })
})

describe('an answer to a finding', () => {
  const answer = { rule: 'SEQ-37', about: ['A'], reason: 'Documented so.' }

  it('is saved with the draft and stays while the server says that it holds', async () => {
    const { store, add, calls } = openStore()
    add('A')
    store.change({ type: 'answer', answers: [answer] })
    await vi.advanceTimersByTimeAsync(600)
    expect(calls[0]?.input.answers).toEqual([answer])
    await calls[0]?.answer({ findings: [{ ...warning, acknowledged: answer.reason }] })
    expect(store.getState().draft.answers).toEqual([answer])
    store.change({ type: 'replaceCode', key: 1, code: 'B', title: null })
    await vi.advanceTimersByTimeAsync(600)
    await calls[1]?.answer({ findings: [] })
    expect(store.getState().draft.answers).toEqual([])
  })

  it('that came while a save was on its way goes with the next', async () => {
    const { store, add, calls } = openStore()
    add('A')
    await vi.advanceTimersByTimeAsync(600)
    store.change({ type: 'answer', answers: [answer] })
    await calls[0]?.answer({ findings: [warning] })
    await vi.advanceTimersByTimeAsync(600)
    expect(calls[1]?.input.answers).toEqual([answer])
  })

  it('that the server refuses is let go, and the rest is saved', async () => {
    const { store, add, calls, status } = openStore()
    add('A')
    store.change({ type: 'answer', answers: [answer] })
    await vi.advanceTimersByTimeAsync(600)
    await calls[0]?.fail('VALIDATION_FAILED', ['answers.0'])
    await vi.advanceTimersByTimeAsync(600)
    expect(calls[1]?.input).toMatchObject({ answers: [], diagnoses: [{ code: 'A' }] })
    await calls[1]?.answer({})
    expect(status()).toBe('saved')
  })
})
