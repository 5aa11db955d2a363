/** Deflate packs no tighter than this. */
const tightest = 1032
/** No less is unpacked at once by zlib, and no more here, whatever a file claims of itself. */
const least = 64
const most = 64 * 1024 * 1024
/** Bytes of the length at the end of a gzip file (RFC 1952, 2.3.1: ISIZE). */
const lengthBytes = 4

/**
 * Bytes of room in which a gzip file is unpacked in one step, by the length that it gives, as far as
 * that can be true. Where it is not, unpacking takes more steps and nothing else.
 */
export function unpackingRoom(packed: Uint8Array): number {
  const at = packed.length - lengthBytes
  if (at < 0) return least
  const given = new DataView(packed.buffer, packed.byteOffset + at).getUint32(0, true)
  // One more, so that the end shows in the same step.
  return Math.max(least, Math.min(given + 1, packed.length * tightest, most))
}
