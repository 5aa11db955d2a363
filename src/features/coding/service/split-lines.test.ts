import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from './split-lines'

async function* pieces(of: readonly string[]) {
  yield* of
}

async function linesOf(of: readonly string[], longest = 100) {
  const lines = []
  for await (const some of splitLines(pieces(of), longest)) lines.push(...some)
  return lines
}

describe('splitting a text that comes in pieces', () => {
  it('gives the lines of the whole text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'b') })),
        async (of) => {
          const whole = of.join('').split('\n')
          const expected = whole.at(-1) === '' ? whole.slice(0, -1) : whole
          expect(await linesOf(of)).toEqual(expected.map((text, at) => ({ number: at + 1, text })))
        },
      ),
    )
  })

  it('lets go of a line that is too long and reads on', async () => {
    expect(await linesOf(['aaa', 'aaa', 'aaa\nbb', '\ncc'], 4)).toEqual([
      { number: 1, text: undefined },
      { number: 2, text: 'bb' },
      { number: 3, text: 'cc' },
    ])
    expect(await linesOf(['aaaaa', 'a'], 4)).toEqual([{ number: 1, text: undefined }])
  })
})
