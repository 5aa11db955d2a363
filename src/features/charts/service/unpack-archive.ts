import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { importLimits } from '../contract/import-limits'
import { FileRefused } from '../rules/staging/file-refused'
import type { SourceFile } from '../rules/staging/source-file'

/** What is fed to the inflater at once: a piece of a bomb unpacks to a bounded amount before it is judged. */
const feedBytes = 16 * 1024

interface Member {
  readonly name: string
  readonly pieces: Uint8Array[]
  ended: boolean
  failure: Error | undefined
}

/** The files of a zip archive in its order, each as a stream that must be read before the next. */
export async function* unpackArchive(
  archive: AsyncIterable<Uint8Array>,
  fileLimit: number,
): AsyncGenerator<SourceFile> {
  const reader = archiveReader(archive, fileLimit * importLimits.archiveFactor)
  for (let count = 1; ; count++) {
    const member = await reader.nextMember()
    if (member === undefined) return
    if (count > importLimits.files) throw new FileRefused('too-many-files')
    yield { name: member.name, content: reader.contentOf(member) }
    await reader.skip(member)
  }
}

function archiveReader(archive: AsyncIterable<Uint8Array>, limit: number) {
  const members: Member[] = []
  const state = { unpacked: 0, ended: false }
  const unzip = new Unzip((file) => {
    if (isJunk(file.name)) return
    members.push(openMember(file, state))
  })
  unzip.register(UnzipInflate)
  const source = feedsOf(archive)

  const feed = async () => {
    const next = await source.next()
    state.ended = next.done === true
    try {
      unzip.push(next.done ? new Uint8Array(0) : next.value, state.ended)
    } catch {
      throw new FileRefused(state.ended ? 'truncated' : 'damaged-archive')
    }
    if (state.unpacked > limit) throw new FileRefused('unpacked-too-large')
  }
  async function* contentOf(member: Member): AsyncGenerator<Uint8Array> {
    for (;;) {
      yield* member.pieces.splice(0)
      if (member.failure) throw asRefusal(member.failure)
      if (member.ended) return
      if (state.ended) throw new FileRefused('truncated')
      await feed()
    }
  }
  return {
    nextMember: async () => {
      while (members.length === 0 && !state.ended) await feed()
      return members.shift()
    },
    contentOf,
    skip: async (member: Member) => {
      while (!member.ended && !member.failure && !state.ended) {
        member.pieces.length = 0
        await feed()
      }
    },
  }
}

function openMember(file: UnzipFile, state: { unpacked: number }): Member {
  const member: Member = { name: file.name, pieces: [], ended: false, failure: undefined }
  file.ondata = (error, piece, final) => {
    if (error) member.failure = error
    else {
      member.pieces.push(piece)
      state.unpacked += piece.length
      member.ended = final
    }
  }
  try {
    file.start()
  } catch {
    // A compression that is not deflate, or encryption.
    member.failure = new FileRefused('unsupported-archive')
  }
  return member
}

async function* feedsOf(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of archive)
    for (let from = 0; from < piece.length; from += feedBytes)
      yield piece.subarray(from, from + feedBytes)
}

function asRefusal(error: Error): FileRefused {
  return error instanceof FileRefused ? error : new FileRefused('damaged-archive')
}

/** Folders, and the notes that operating systems leave in archives. */
function isJunk(name: string): boolean {
  return name.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(name)
}
