import { decodeCursor, encodeCursor } from '@/core/cursor'
import { ServiceError } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import {
  chainStates,
  type AuditPage,
  type AuditRow,
  type ListAuditInput,
  type Verification,
} from '../contract'
import { findHead, findVerification, listActions, listAuditRows } from '../queries'
import type { AuditFacts } from '../rules/audit-facts'

const shownHashDigits = 16
const dayMs = 86_400_000

/** A page of the chain, newest first, with the chain's state. */
export async function listAuditLog(ctx: ActorContext, input: ListAuditInput): Promise<AuditPage> {
  authorize(ctx.actor, 'auditLog.read')
  const { action, actorId, subjectId, limit } = input
  const filters = {
    action,
    actorId,
    subjectId,
    from: input.from && `${input.from}T00:00:00.000Z`,
    to: input.to && new Date(Date.parse(`${input.to}T00:00:00.000Z`) + dayMs).toISOString(),
    beforeSeq: input.cursor === undefined ? undefined : readCursor(input.cursor),
  }
  return withOrgScope(ctx, async (tx) => {
    const rows = await listAuditRows(tx, filters, limit + 1)
    const head = await findHead(tx)
    const verification = await findVerification(tx)
    const page = rows.slice(0, limit)
    const last = rows.length > limit ? page.at(-1) : undefined
    return {
      items: page.map(rowOf),
      nextCursor: last ? encodeCursor([last.seq]) : null,
      chain: { rows: head?.seq ?? 0, lastVerification: verification ? shown(verification) : null },
      actions: await listActions(tx),
    }
  })
}

function readCursor(cursor: string): number {
  const seq = decodeCursor(cursor, 1)?.[0]
  if (typeof seq === 'number') return seq
  const message = 'This page marker is not one of ours. Start again from the first page.'
  throw new ServiceError('VALIDATION_FAILED', message, { details: [{ path: 'cursor', message }] })
}

function rowOf(row: { seq: number; text: string; rowHash: Buffer }): AuditRow {
  const facts = JSON.parse(row.text) as AuditFacts
  return {
    seq: row.seq,
    at: facts.at,
    actorId: facts.actorId,
    actorLabel: facts.actorLabel,
    action: facts.action,
    subjectType: facts.subjectType ?? null,
    subjectId: facts.subjectId ?? null,
    changed: facts.changed ?? [],
    detail: facts.detail ?? {},
    hash: row.rowHash.toString('hex').slice(0, shownHashDigits),
  }
}

type StoredVerification = NonNullable<Awaited<ReturnType<typeof findVerification>>>

function shown(row: StoredVerification): Verification {
  return {
    state: chainStates.find((state) => state === row.state) ?? 'broken',
    rows: row.rows,
    firstBadSeq: row.firstBadSeq,
    problem: row.problem,
    verifiedAt: row.verifiedAt.toISOString(),
  }
}
