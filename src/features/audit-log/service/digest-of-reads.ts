import { canonicalText as canonical } from '@/server/canonical-text'
import { sha256Hex } from '@/server/hash'

export interface SealedRead {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorLabel: string
  readonly action: string
  readonly subjectId: string | null
  readonly rowCount: number
  readonly filterHash: string | null
}

/** SHA-256 (hex) over the reads' canonical lines, in the order of time and id. */
export function digestOfReads(reads: readonly SealedRead[]): string {
  const lines = reads.map((read) =>
    canonical({
      id: read.id,
      at: read.at.toISOString(),
      actorId: read.actorId,
      actorLabel: read.actorLabel,
      action: read.action,
      subjectId: read.subjectId,
      rowCount: read.rowCount,
      filterHash: read.filterHash,
    }),
  )
  return sha256Hex(lines.join('\n'))
}
