import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { DownloadFacts } from '../../contract/loads'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as it was given: plain, gzip or zip. */
export interface GivenFile extends NamedBytes {
  /** Of a file that was fetched from a public site. */
  readonly download?: DownloadFacts
}

/** One file that was in a given one, or the given one itself. */
export interface UnpackedFile extends NamedBytes {
  /** SHA-256 of the bytes: the same content is loaded once. */
  readonly hash: string
}

/** Official files are a few megabytes; what unpacks to more is not one. */
const largestUnpacked = 256 * 1024 * 1024

/** The files in a plain, gzip or zip file; a workbook, though a zip, is one file. Throws on a broken archive. */
export function unpackFile({ name, bytes }: NamedBytes): UnpackedFile[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const plain = gunzipSync(bytes, { maxOutputLength: largestUnpacked })
    return unpackFile({ name: name.replace(/\.gz$/i, ''), bytes: plain })
  }
  if (!isZip(bytes) || isWorkbook(name, bytes)) return [{ name, bytes, hash: hashOf(bytes) }]
  let total = 0
  const inner = unzipSync(bytes, {
    filter: ({ name: path, originalSize }) => {
      if (path.endsWith('/') || path.startsWith('__MACOSX/')) return false
      total += originalSize
      if (total > largestUnpacked) throw new Error('it unpacks to more than 256 MB')
      return true
    },
  })
  return Object.entries(inner).flatMap(([path, content]) =>
    isZip(content) && !isWorkbook(path, content)
      ? []
      : unpackFile({ name: `${name}/${path}`, bytes: content }),
  )
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

export function isWorkbook(name: string, bytes: Uint8Array): boolean {
  return /\.xlsx$/i.test(name) && isZip(bytes)
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
