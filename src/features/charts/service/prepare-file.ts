import { isAscii } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import { FileRefused } from '../rules/staging/file-refused'
import { unpackingRoom } from '../rules/staging/unpacking-room'
import { parseSource } from './parse-source'
import { prepareBundle, type PreparedUnit } from './prepare-bundle'
import type { Preparing } from './preparing'

/** Prepares a file that is one bundle from its packed bytes, or throws why it must be refused. */
export function prepareFile(preparing: Preparing, packed: Uint8Array): PreparedUnit {
  const unpacked = gunzipSync(packed, { chunkSize: unpackingRoom(packed) })
  return prepareBundle(preparing, parseSource(textOf(unpacked)))
}

/** The text of a file without its byte order mark. Most sources escape what is not ASCII. */
function textOf(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8').replace(/^\ufeff/, '')
}

/** The refusal that an error stands for; damage inside the compression shows only where it is unpacked. */
export function asRefusal(error: unknown): FileRefused | undefined {
  if (error instanceof FileRefused) return error
  const isDamaged = error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
  return isDamaged ? new FileRefused('damaged-archive') : undefined
}
