import { pipeline, Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import type { ActorContext } from '@/server/context'
import { importLimits } from '../contract/import-limits'
import type { FileRefusalReason } from '../contract/imports'
import { contentSniffer } from '../rules/staging/content-sniffer'
import { fileKindOf } from '../rules/staging/file-kind'
import { FileRefused } from '../rules/staging/file-refused'
import type { SourceFile } from '../rules/staging/source-file'
import { refusalMessage } from '../rules/refusal-message'
import { discardStagedFiles } from './discard-staged-files'
import { unpackArchive } from './unpack-archive'
import { stagedWriter, type StagedWriter } from './staged-writer'

export type StagedFile =
  | {
      readonly name: string
      readonly fileId: string
      readonly bytes: number
      readonly needsAssertion: boolean
    }
  | {
      readonly name: string
      readonly refusal: { readonly reason: FileRefusalReason; readonly message: string }
    }

/**
 * Stages a file for import, encrypted: the members of an archive each for itself. Refused files are
 * named with their reason and nothing of them is kept.
 */
export async function stageFile(ctx: ActorContext, file: SourceFile): Promise<StagedFile[]> {
  const results: StagedFile[] = []
  try {
    const { head, content } = await peek(limited(ctx, file.content, 'file-too-large'))
    if (fileKindOf(head) === 'zip') {
      for await (const member of unpackArchive(content, ctx.env.UPLOAD_MAX_BYTES))
        results.push(await stageMember(ctx, { ...member, name: `${file.name}/${member.name}` }))
      if (results.length === 0) throw new FileRefused('empty-file')
    } else results.push(await stagePacked(ctx, { name: file.name, content }, head))
    return results
  } catch (error) {
    const refused = refusedFile(file.name, error)
    // An archive that breaks off is refused whole, with the members that were readable.
    await discardStagedFiles(
      ctx,
      results.flatMap((one) => ('fileId' in one ? [one.fileId] : [])),
    )
    return [refused]
  }
}

async function stageMember(ctx: ActorContext, member: SourceFile): Promise<StagedFile> {
  try {
    const { head, content } = await peek(member.content)
    if (fileKindOf(head) === 'zip') throw new FileRefused('unsupported-archive')
    return await stagePacked(ctx, { name: member.name, content }, head)
  } catch (error) {
    return refusedFile(member.name, error)
  }
}

async function stagePacked(
  ctx: ActorContext,
  { name, content }: SourceFile,
  head: Uint8Array,
): Promise<StagedFile> {
  const writer = stagedWriter(ctx, name)
  const sniffer = contentSniffer()
  try {
    const copy = fileKindOf(head) === 'gzip' ? copyGzip : packPlain
    await copy({ ctx, content, writer, look: (bytes) => sniffer.look(bytes) })
    const { refusal, lines, unmarked } = sniffer.conclude()
    if (refusal !== undefined) throw new FileRefused(refusal)
    await writer.finish({ lines, needsAssertion: unmarked })
    return { name, fileId: writer.fileId, bytes: writer.bytes(), needsAssertion: unmarked }
  } catch (error) {
    await writer.discard()
    throw error
  }
}

interface Copying {
  readonly ctx: ActorContext
  readonly content: AsyncIterable<Uint8Array>
  readonly writer: StagedWriter
  readonly look: (bytes: Uint8Array) => void
}

/** The bytes go into the database as they came; unpacking them only serves to look at them. */
async function copyGzip({ ctx, content, writer, look }: Copying): Promise<void> {
  const unpacked = through(
    createGunzip({ chunkSize: importLimits.pieceBytes }),
    async function* () {
      for await (const piece of content) {
        await writer.write(piece)
        yield piece
      }
    },
  )
  for await (const bytes of limited(ctx, unpacked, 'unpacked-too-large')) look(bytes)
}

async function packPlain({ ctx, content, writer, look }: Copying): Promise<void> {
  const packed = through(
    createGzip({ level: 1, chunkSize: importLimits.pieceBytes }),
    async function* () {
      for await (const piece of limited(ctx, content, 'unpacked-too-large')) {
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

async function* limited(
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

/** Looks at the first bytes without consuming them. */
async function peek(content: AsyncIterable<Uint8Array>) {
  const iterator = content[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let head = Buffer.alloc(0)
  while (head.length < 4) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    head = Buffer.concat([head, next.value.subarray(0, 4)])
  }
  const rest = { [Symbol.asyncIterator]: () => iterator }
  return {
    head,
    content: (async function* () {
      yield* taken
      yield* rest
    })(),
  }
}

function refusedFile(name: string, error: unknown): StagedFile {
  const reason = refusalOf(error)
  if (reason === undefined) throw error
  return { name, refusal: { reason, message: refusalMessage(reason) } }
}

function refusalOf(error: unknown): FileRefusalReason | undefined {
  if (error instanceof FileRefused) return error.reason
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return 'truncated'
  return code.startsWith('Z_') ? 'damaged-archive' : undefined
}
