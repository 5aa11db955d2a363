import type { ActorContext } from '@/server/context'
import type { FileRefusalReason } from '../contract/imports'
import { contentSniffer } from '../rules/staging/content-sniffer'
import { fileKindOf } from '../rules/staging/file-kind'
import { FileRefused } from '../rules/staging/file-refused'
import type { SourceFile } from '../rules/staging/source-file'
import { refusalMessage } from '../rules/refusal-message'
import { copyContent } from './copy-content'
import { discardStagedFiles } from './discard-staged-files'
import { limitContent } from './limit-content'
import { stagedWriter } from './staged-writer'
import { wholeOf, takeStart } from './take-start'
import { unpackArchive } from './unpack-archive'

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
    const { head, content } = await peek(limitContent(ctx, file.content, 'file-too-large'))
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
    const look = (bytes: Uint8Array) => sniffer.look(bytes)
    await copyContent(fileKindOf(head) === 'gzip', { ctx, content, writer, look })
    const { refusal, lines, unmarked } = sniffer.conclude()
    if (refusal !== undefined) throw new FileRefused(refusal)
    await writer.finish({ lines, needsAssertion: unmarked })
    return { name, fileId: writer.fileId, bytes: writer.bytes(), needsAssertion: unmarked }
  } catch (error) {
    await writer.discard()
    throw error
  }
}

const signatureBytes = 4

/** Looks at the first bytes without consuming them. */
async function peek(content: AsyncIterable<Uint8Array>) {
  const start = await takeStart(content, signatureBytes)
  const head = Buffer.concat(start.pieces.map((piece) => piece.subarray(0, signatureBytes)))
  return { head, content: wholeOf(start) }
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
