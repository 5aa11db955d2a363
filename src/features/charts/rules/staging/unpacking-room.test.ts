import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { unpackingRoom } from './unpacking-room'

it.each([100, 70_000, 3_000_000])('makes room for the %i bytes of a gzip file', (length) => {
  expect(unpackingRoom(gzipSync(Buffer.alloc(length, 'ab')))).toBe(length + 1)
})

it('reads the length within a larger buffer', () => {
  const packed = gzipSync('{"resourceType":"Bundle"}'.repeat(4))
  const around = Buffer.concat([Buffer.alloc(5, 1), packed, Buffer.alloc(9, 1)])
  expect(unpackingRoom(around.subarray(5, 5 + packed.length))).toBe(101)
})

it.each([
  [[], 64],
  [[1, 2, 3], 64],
  [[0, 0, 0, 0], 64],
  [[0xff, 0xff, 0xff, 0xff], 4 * 1032],
])('believes %j no more than can be true', (bytes, room) => {
  expect(unpackingRoom(Uint8Array.from(bytes))).toBe(room)
})

it('makes no more room at once than 64 MiB', () => {
  expect(unpackingRoom(new Uint8Array(200_000).fill(0xff))).toBe(64 * 1024 * 1024)
})
