import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { sha256Hex } from '@/server/hash'
import type { StatementSource } from '@/server/transaction'
import { listIndexParts } from '../../queries/search-indexes'
import type { PackedIndex } from '../../rules/search/index/packed-index'
import { indexFormat, readIndex } from '../../rules/search/index/stored-index'
import type { IndexVolume } from './index-volumes'

const unpack = promisify(gunzip)

/** The stored index of a volume; undefined where there is none of just these releases, or it is torn. */
export async function readStoredIndex(
  source: StatementSource,
  { system, volume, madeOf }: IndexVolume,
): Promise<PackedIndex | undefined> {
  const parts = await listIndexParts(source, { system, volume, format: indexFormat, madeOf })
  const packed = parts.map(({ content }) => content)
  const [first] = parts
  if (!first || sha256Hex(Buffer.concat(packed)) !== first.sha256) return undefined
  const bytes = new Uint8Array(first.size)
  let length = 0
  for (const part of await Promise.all(packed.map((one) => unpack(one)))) {
    if (length + part.length > bytes.length) return undefined
    bytes.set(part, length)
    length += part.length
  }
  return length === bytes.length ? readIndex(bytes) : undefined
}
