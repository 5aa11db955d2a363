/** The first pieces of a content, and what comes after them: nothing where it ended there. */
export interface ContentStart {
  readonly pieces: readonly Uint8Array[]
  readonly rest: AsyncIterable<Uint8Array> | undefined
}

/** Takes pieces until they make up so many bytes, or the content ends. */
export async function takeStart(
  content: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<ContentStart> {
  const iterator = content[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < bytes) {
    const next = await iterator.next()
    if (next.done) return { pieces, rest: undefined }
    pieces.push(next.value)
    length += next.value.length
  }
  return { pieces, rest: { [Symbol.asyncIterator]: () => iterator } }
}

/** The content whole again. */
export async function* wholeOf({ pieces, rest }: ContentStart): AsyncGenerator<Uint8Array> {
  yield* pieces
  if (rest !== undefined) yield* rest
}
