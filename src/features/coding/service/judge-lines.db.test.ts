import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { judgeLines, openTally } from './judge-lines'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

const line = JSON.stringify({
  encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
  patient: { sex: 'male', ageYears: 58 },
  diagnoses: [{ code: 'I10' }, { code: 'E11' }],
})
const linesAPiece = 200
const piece = `${line}\n`.repeat(linesAPiece)

/** A source without end that counts the pieces that were taken of it. */
function endless() {
  const source = { taken: 0, pieces: pieces() }
  async function* pieces(): AsyncGenerator<string> {
    for (;;) {
      source.taken += 1
      yield await Promise.resolve(piece)
    }
  }
  return source
}

describe('the verdicts on a text of any length', () => {
  it('take no more of it than somebody reads of them', async () => {
    const source = endless()
    const tally = openTally()
    const verdicts = judgeLines(world.server, source.pieces, tally)
    for (let read = 1; read <= 5; read += 1) {
      const next: IteratorResult<string, unknown> = await verdicts.next()
      expect(String(next.value).split('\n')).toHaveLength(linesAPiece + 1)
      expect(source.taken).toBe(read)
      expect(tally.records).toBe(read * linesAPiece)
    }
    await verdicts.return(undefined)
  })

  it('stop reading where they are written to something that takes no more', async () => {
    const source = endless()
    const stop = new AbortController()
    let written = 0
    const full = new Writable({
      decodeStrings: false,
      // Never says that it is done with the first piece.
      write: () => (written += 1),
    })
    const verdicts = judgeLines(world.server, source.pieces, openTally())
    const piped = pipeline(verdicts, full, { signal: stop.signal })
    while (written === 0) await turn()
    const before = source.taken
    for (let turns = 0; turns < 200; turns += 1) await turn()
    expect(source.taken).toBeLessThanOrEqual(before + 2)
    expect(source.taken).toBeLessThan(5)
    stop.abort()
    await expect(piped).rejects.toThrow('aborted')
  })
})
