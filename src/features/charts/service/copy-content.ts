import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGunzip, createGzip, gunzip } from 'node:zlib'
import type { ActorContext } from '@/server/context'
import { importLimits } from '../contract/import-limits'
import { unpackingRoom } from '../rules/staging/unpacking-room'
import { limitContent } from './limit-content'
import type { StagedWriter } from './staged-writer'
import { wholeOf, takeStart } from './take-start'

const unpack = promisify(gunzip)

interface Copying {
  readonly ctx: ActorContext
  readonly content: AsyncIterable<Uint8Array>
  readonly writer: StagedWriter
  /** Sees the unpacked bytes go by. */
  readonly look: (bytes: Uint8Array) => void
}

/** Copies the content of a file into the database: packed, and as it came where it came packed. */
export async function copyContent(isGzip: boolean, copying: Copying): Promise<void> {
  await (isGzip ? copyGzip(copying) : packPlain(copying))
}

/** Unpacking only serves to look at what comes. */
async function copyGzip(copying: Copying): Promise<void> {
  const { ctx, content, writer, look } = copying
  const start = await takeStart(content, importLimits.packedAtOnce + 1)
  const { pieces, rest } = start
  const unpacked = rest === undefined ? await unpackSmall(ctx, Buffer.concat(pieces)) : undefined
  if (unpacked === undefined) {
    await streamGzip({ ...copying, content: wholeOf(start) })
    return
  }
  look(unpacked)
  for (const piece of pieces) await writer.write(piece)
}

/** In one step, which costs less than a stream; undefined where it comes to more than may be held. */
async function unpackSmall({ env }: ActorContext, packed: Buffer): Promise<Buffer | undefined> {
  const maxOutputLength = Math.min(importLimits.unpackedAtOnce, env.UPLOAD_MAX_BYTES)
  try {
    return await unpack(packed, { chunkSize: unpackingRoom(packed), maxOutputLength })
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === largeCode
    if (isLarge) return undefined
    throw error
  }
}

const largeCode = 'ERR_BUFFER_TOO_LARGE'

async function streamGzip({ ctx, content, writer, look }: Copying): Promise<void> {
  const unpacked = through(
    createGunzip({ chunkSize: importLimits.pieceBytes }),
    async function* () {
      for await (const piece of content) {
        await writer.write(piece)
        yield piece
      }
    },
  )
  for await (const bytes of limitContent(ctx, unpacked, 'unpacked-too-large')) look(bytes)
}

async function packPlain({ ctx, content, writer, look }: Copying): Promise<void> {
  const packed = through(
    createGzip({ level: 1, chunkSize: importLimits.pieceBytes }),
    async function* () {
      for await (const piece of limitContent(ctx, content, 'unpacked-too-large')) {
        look(piece)
        yield piece
      }
    },
  )
  for await (const bytes of packed) await writer.write(bytes)
}

function through(
  transform: ReturnType<typeof createGunzip>,
  source: () => AsyncIterable<Uint8Array>,
): AsyncIterable<Buffer> {
  // An error of the source surfaces where the result is read.
  pipeline(Readable.from(source()), transform, () => undefined)
  return transform as AsyncIterable<Buffer>
}
