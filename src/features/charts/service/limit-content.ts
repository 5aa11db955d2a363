import type { ActorContext } from '@/server/context'
import type { FileRefusalReason } from '../contract/imports'
import { FileRefused } from '../rules/staging/file-refused'

/** The content as it comes; refused for `reason` as soon as it is longer than a file may be. */
export async function* limitContent(
  { env }: ActorContext,
  content: AsyncIterable<Uint8Array>,
  reason: FileRefusalReason,
): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const piece of content) {
    length += piece.length
    if (length > env.UPLOAD_MAX_BYTES) throw new FileRefused(reason)
    yield piece
  }
}
