function mix(state: number): number {
  let value = state
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** A 32-bit hash of a text, different for each lane. */
export function hashOf(text: string, lane = 0): number {
  let state = mix(0x9e3779b9 + lane)
  for (const char of text) state = mix(Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193))
  return mix(state ^ text.length)
}

/** The same member of a non-empty list for the same seed. */
export function pick<T>(list: readonly T[], seed: string): T {
  const member = list[hashOf(seed) % list.length]
  if (member === undefined) throw new RangeError('Cannot pick from an empty list')
  return member
}

/** A name-based UUID: the same for the same seed, spread over all 122 free bits. */
export function uuidOf(seed: string): string {
  const hex = [0, 1, 2, 3].map((lane) => hashOf(seed, lane).toString(16).padStart(8, '0')).join('')
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
