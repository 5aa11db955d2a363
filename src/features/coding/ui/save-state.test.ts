import { describe, expect, it } from 'vitest'
import type { CallError } from '@/client/error-code'
import type { ErrorCode } from '@/core/errors'
import {
  maySend,
  nextSaveState,
  openSaveState,
  retryAfterMs,
  saveStatus,
  type SaveEvent,
} from './save-state'

function after(...events: SaveEvent[]) {
  return events.reduce(nextSaveState, openSaveState(3, null))
}

function failed(code: ErrorCode): SaveEvent {
  const error: CallError = { code, message: '', details: [], correlationId: '' }
  return { type: 'failed', error }
}

const edited: SaveEvent = { type: 'edited' }
const sent: SaveEvent = { type: 'sent' }
const saved: SaveEvent = { type: 'saved', version: 4, savedAt: '2026-03-02T12:00:00.000Z' }

describe('the state of the draft', () => {
  it.each<[string, SaveEvent[], [string, boolean]]>([
    ['untouched', [], ['saved', false]],
    ['edited', [edited], ['unsaved', true]],
    ['on its way', [edited, sent], ['saving', false]],
    ['arrived', [edited, sent, saved], ['saved', false]],
    ['edited while on its way', [edited, sent, edited], ['saving', false]],
    ['arrived but edited meanwhile', [edited, sent, edited, saved], ['unsaved', true]],
    ['cut off', [edited, sent, failed('SERVICE_UNAVAILABLE')], ['failed', true]],
    ['cut off by the end of the session', [edited, sent, failed('UNAUTHORIZED')], ['failed', true]],
    ['overtaken', [edited, sent, failed('CONFLICT')], ['conflict', false]],
    ['overtaken and edited on', [edited, sent, failed('CONFLICT'), edited], ['conflict', false]],
    ['refused', [edited, sent, failed('INVALID_STATE'), edited], ['refused', false]],
    ['refused for its content', [edited, sent, failed('VALIDATION_FAILED')], ['refused', false]],
    ['mended', [edited, sent, failed('VALIDATION_FAILED'), edited], ['unsaved', true]],
    [
      'put over the newer version',
      [edited, sent, failed('CONFLICT'), { type: 'rebased', version: 9, savedAt: null }],
      ['unsaved', true],
    ],
  ])('%s', (_, events, [status, sends]) => {
    expect(saveStatus(after(...events))).toBe(status)
    expect(maySend(after(...events))).toBe(sends)
  })

  it('carries the version of the last save', () => {
    expect(after(edited, sent, saved).version).toBe(4)
  })
})

it('tries again ever later, at most every twenty seconds, and only what may pass', () => {
  const failures = (count: number) =>
    after(
      edited,
      ...Array.from({ length: count }, () => [sent, failed('SERVICE_UNAVAILABLE')]).flat(),
    )
  expect([1, 2, 3, 9].map((count) => retryAfterMs(failures(count)))).toEqual([
    2000, 4000, 8000, 20_000,
  ])
  expect(retryAfterMs(after(edited, sent, failed('CONFLICT')))).toBeUndefined()
  expect(retryAfterMs(after(edited))).toBeUndefined()
})
