import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ActorContext } from '@/server/context'
import { unseal } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import { importLimits } from '../contract/import-limits'
import { findChunk, listChunks } from '../queries/staged-files'

interface StagedBytes {
  readonly id: string
  /** As staged. */
  readonly bytes: number
}

/** The unpacked bytes of a staged file; `onRead` hears how many staged bytes have been read so far. */
export function readStaged(
  ctx: ActorContext,
  file: StagedBytes,
  onRead: (bytes: number) => void = () => undefined,
): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: importLimits.pieceBytes })
  // An error of the source surfaces where the unpacked bytes are read.
  pipeline(Readable.from(chunksOf(ctx, file, onRead)), gunzip, () => undefined)
  return gunzip as AsyncIterable<Buffer>
}

/** The bytes of a staged file as they were staged: packed. */
export async function readPacked(
  ctx: ActorContext,
  file: StagedBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Uint8Array(file.bytes)
  let read = 0
  for await (const chunk of chunksOf(ctx, file, () => undefined)) {
    packed.set(chunk, read)
    read += chunk.length
  }
  return packed
}

/** The packed bytes of small files by file, read together. */
export async function readPackedFiles(
  ctx: ActorContext,
  files: readonly StagedBytes[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const packed = new Map(files.map(({ id, bytes }) => [id, new Uint8Array(bytes)]))
  const ids = [...packed.keys()]
  const chunks = await withOrgScope(ctx, (tx) => listChunks(tx, ids))
  let read = 0
  for (const { fileId, position, sealed } of chunks) {
    const chunk = unseal(ctx.keyring, placeOf(ctx, fileId, position), sealed)
    read = position === 0 ? 0 : read
    packed.get(fileId)?.set(chunk, read)
    read += chunk.length
  }
  return packed
}

function placeOf({ actor }: ActorContext, fileId: string, position: number) {
  return { orgId: actor.orgId, recordId: `${fileId}/${position}` }
}

async function* chunksOf(
  ctx: ActorContext,
  { id, bytes }: StagedBytes,
  onRead: (bytes: number) => void,
) {
  let read = 0
  for (let position = 0; read < bytes; position++) {
    const sealed = await withOrgScope(ctx, (tx) => findChunk(tx, id, position))
    if (sealed === undefined) return
    const chunk = unseal(ctx.keyring, placeOf(ctx, id, position), sealed)
    read += chunk.length
    onRead(read)
    yield chunk
  }
}
