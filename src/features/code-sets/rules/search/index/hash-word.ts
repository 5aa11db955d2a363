/** Two independent 32-bit hashes of a word; those of a set of words are the sums of theirs. */
export function hashWord(word: string): { readonly low: number; readonly high: number } {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let index = 0; index < word.length; index += 1) {
    low = Math.imul(low ^ word.charCodeAt(index), 0x01000193)
    high = Math.imul(high ^ word.charCodeAt(word.length - 1 - index), 0x85ebca6b)
  }
  return { low: mixed(low), high: mixed(high) }
}

/** Spreads every bit, since sums of raw hashes would collide easily. */
function mixed(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return (bits ^ (bits >>> 16)) >>> 0
}
