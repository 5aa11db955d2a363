import type { ActorContext } from '@/server/context'
import { seal } from '@/server/crypto'
import { flushLater, withOrgScope } from '@/server/transaction'
import {
  deleteUnclaimedFile,
  insertChunks,
  insertStagingFile,
  markStaged,
  type SealedChunk,
} from '../queries/staged-files'

const chunkBytes = 256 * 1024
/** Chunks held until they are written in one transaction. */
const chunksPerFlush = 16

export interface StagedWriter {
  readonly fileId: string
  readonly bytes: () => number
  write(piece: Uint8Array): Promise<void>
  /** Writes the rest; only then can the file be imported. */
  finish(facts: { readonly lines: boolean; readonly needsAssertion: boolean }): Promise<void>
  /** Removes everything that was written. */
  discard(): Promise<void>
}

/** Writes the bytes of one file into the database as sealed chunks; small files take one transaction. */
export function stagedWriter(ctx: ActorContext, name: string): StagedWriter {
  const fileId = ctx.newId()
  const state = { begun: false, bytes: 0, position: 0, pending: [] as Buffer[], pendingBytes: 0 }
  const sealed: SealedChunk[] = []

  const cut = (bytes: Buffer) => {
    const position = state.position++
    const recordId = `${fileId}/${position}`
    sealed.push({
      position,
      sealed: seal(ctx.keyring, { orgId: ctx.actor.orgId, recordId }, bytes),
    })
  }
  const cutFullChunks = () => {
    if (state.pendingBytes < chunkBytes) return
    const joined = Buffer.concat(state.pending)
    const whole = joined.length - (joined.length % chunkBytes)
    for (let from = 0; from < whole; from += chunkBytes)
      cut(joined.subarray(from, from + chunkBytes))
    state.pending = [joined.subarray(whole)]
    state.pendingBytes = joined.length - whole
  }
  const flush = async (facts?: { lines: boolean; needsAssertion: boolean }) => {
    const chunks = sealed.splice(0)
    const whole = facts && { ...facts, bytes: state.bytes }
    await withOrgScope(ctx, async (tx) => {
      // Who staged files is told so after a commit that is waited for: of the upload, or of the job.
      await flushLater(tx)
      if (!state.begun) await insertStagingFile(tx, newFile(ctx, fileId, name), whole)
      else if (whole) await markStaged(tx, fileId, whole)
      await insertChunks(tx, fileId, chunks)
    })
    state.begun = true
  }

  return {
    fileId,
    bytes: () => state.bytes,
    write: async (piece) => {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
      state.pending.push(bytes)
      state.pendingBytes += bytes.length
      state.bytes += bytes.length
      cutFullChunks()
      if (sealed.length >= chunksPerFlush) await flush()
    },
    finish: async (facts) => {
      if (state.pendingBytes > 0) cut(Buffer.concat(state.pending))
      await flush(facts)
    },
    discard: async () => {
      if (state.begun) await withOrgScope(ctx, (tx) => deleteUnclaimedFile(tx, fileId))
    },
  }
}

function newFile(ctx: ActorContext, id: string, name: string) {
  const place = { orgId: ctx.actor.orgId, recordId: id }
  return {
    id,
    nameSealed: seal(ctx.keyring, place, name),
    stagedBy: ctx.actor.userId,
    at: ctx.clock(),
  }
}
