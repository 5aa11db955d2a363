import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sha256 } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import type { Verification } from '../contract'
import { findChainEnd, listChain, listSealedAccess, saveVerification } from '../queries'
import {
  chainStart,
  checkHead,
  checkLinks,
  type ChainBreak,
  type ChainLink,
  type ChainPosition,
} from '../rules/check-chain'
import { digestOfReads } from './digest-of-reads'

const pageSize = 2000

type ChainRow = Awaited<ReturnType<typeof listChain>>[number]

/**
 * Recomputes the organization's chain from its first row and the digests of the sealed reads, and keeps
 * the outcome. A broken chain names its first bad row.
 */
export async function verifyChain(ctx: ActorContext): Promise<Verification> {
  const { at, broken } = await withOrgScope(ctx, walkChain)
  const verification: Verification = {
    state: broken ? 'broken' : 'intact',
    rows: at.seq,
    firstBadSeq: broken?.seq ?? null,
    problem: broken?.problem ?? null,
    verifiedAt: ctx.clock().toISOString(),
  }
  await withOrgScope(ctx, (tx) =>
    saveVerification(tx, { ...verification, verifiedAt: ctx.clock() }),
  )
  if (broken) ctx.log.error({ seq: broken.seq, problem: broken.problem }, 'audit chain is broken')
  return verification
}

async function walkChain(tx: Tx): Promise<{ at: ChainPosition; broken?: ChainBreak }> {
  let at = chainStart
  for (;;) {
    const rows = await listChain(tx, at.seq, pageSize)
    if (rows.length > 0) {
      const links = checkLinks(at, rows.map(linkOf))
      at = links.at
      const broken = links.broken ?? (await checkSeals(tx, rows))
      if (broken) return { at, broken }
      continue
    }
    // Head and last row come from one snapshot; rows appended during the walk are walked too.
    const end = await findChainEnd(tx)
    if (end.lastSeq > at.seq) continue
    const broken = checkHead(at, end.head && { ...end.head, hash: end.head.hash.toString('hex') })
    return broken ? { at, broken } : { at }
  }
}

function linkOf(row: ChainRow): ChainLink {
  const seq = Buffer.alloc(8)
  seq.writeBigInt64BE(BigInt(row.seq))
  const computed = sha256(Buffer.concat([row.prevHash, seq, Buffer.from(row.text, 'utf8')]))
  return {
    seq: row.seq,
    prevHash: row.prevHash.toString('hex'),
    rowHash: row.rowHash.toString('hex'),
    computedHash: computed.toString('hex'),
  }
}

async function checkSeals(tx: Tx, rows: readonly ChainRow[]): Promise<ChainBreak | undefined> {
  const seals = rows.flatMap((row) => {
    const facts = JSON.parse(row.text) as { action: string; detail?: { digest?: string } }
    return facts.action === 'access.sealed' ? [{ seq: row.seq, digest: facts.detail?.digest }] : []
  })
  const [first, last] = [seals[0], seals.at(-1)]
  if (!first || !last) return undefined
  const reads = await listSealedAccess(tx, first.seq, last.seq)
  const bad = seals.find(
    (seal) => digestOfReads(reads.filter((read) => read.sealSeq === seal.seq)) !== seal.digest,
  )
  return bad && { seq: bad.seq, problem: 'the reads sealed by the row were changed' }
}
