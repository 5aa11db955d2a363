import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { LoadOrigin, QueueLoadInput, UploadCodeSetsInput } from '../contract/loads'
import { insertLoad, insertUpload } from '../queries/code-set-loads'
import { readReleaseName } from '../rules/official/release-tag'

export interface QueuedLoad {
  readonly loadId: string
}

/** Uploaded files wait for the worker, which loads them; the load stands in the audit log. */
export async function uploadCodeSets(
  ctx: ActorContext,
  { files, release }: UploadCodeSetsInput,
): Promise<QueuedLoad> {
  authorize(ctx.actor, 'codeSet.load')
  const named = release === undefined ? undefined : readReleaseName(release)
  return withOrgScope(ctx, async (tx) => {
    const own = { licensedTo: ctx.actor.orgId }
    const asserted = named === undefined ? own : { ...own, release: named }
    const loadId = await queue(ctx, tx, { origin: 'upload', asserted, total: files.length })
    for (const [position, { name, content }] of files.entries())
      await insertUpload(tx, { loadId, position, name, content: Buffer.from(content, 'base64') })
    await audit(ctx, tx, { loadId, origin: 'upload', files: files.map(({ name }) => name) })
    return { loadId }
  })
}

/** The worker loads what is in the server's folder, or downloads the current files from CDC. */
export async function queueCodeSetLoad(
  ctx: ActorContext,
  { origin }: QueueLoadInput,
): Promise<QueuedLoad> {
  authorize(ctx.actor, 'codeSet.load')
  return withOrgScope(ctx, async (tx) => {
    const loadId = await queue(ctx, tx, {
      origin,
      asserted: { licensedTo: ctx.actor.orgId },
      total: 0,
    })
    await audit(ctx, tx, { loadId, origin, files: [] })
    return { loadId }
  })
}

interface Queueing {
  readonly origin: LoadOrigin
  readonly asserted: object
  readonly total: number
}

async function queue(ctx: ActorContext, tx: Tx, queueing: Queueing): Promise<string> {
  const id = ctx.newId()
  const now = ctx.clock()
  await insertLoad(tx, {
    ...queueing,
    id,
    requestedBy: ctx.actor.label,
    status: 'queued',
    step: 'Waiting for the worker',
    requestedAt: now,
    touchedAt: now,
  })
  return id
}

interface Audited {
  readonly loadId: string
  readonly origin: LoadOrigin
  readonly files: readonly string[]
}

async function audit(ctx: ActorContext, tx: Tx, { loadId, origin, files }: Audited): Promise<void> {
  await recordAudit(ctx, tx, {
    action: 'codeSet.load',
    subjectType: 'codeSetLoad',
    subjectId: loadId,
    detail: { origin, files: files.length },
  })
}
