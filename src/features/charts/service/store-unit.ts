import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { importLimits } from '../contract/import-limits'
import { importProgressed } from '../contract/import-messages'
import {
  entryRemarkReasons,
  type EntryIssue,
  type EntryRemarkReason,
  type ImportCounts,
} from '../contract/imports'
import { advanceBucket } from '../queries/import-buckets'
import { countIssues, insertIssues } from '../queries/import-issues'
import { addCounts, countFile } from '../queries/import-jobs'
import { advanceFile, deleteChunks, setFileState } from '../queries/staged-files'
import { ImportOvertaken } from '../rules/staging/import-overtaken'
import type { PreparedPatient } from './prepare-patient'
import { storePatients, type StoredCounts } from './store-patients'

/** An issue with the file it arose in: units of bulk files draw on several. */
export interface UnitIssue extends EntryIssue {
  readonly fileId: string
}

/** What is committed at once: one bundle, or one patient of bulk files. */
export interface ImportUnit {
  readonly patients: readonly PreparedPatient[]
  readonly issues: readonly UnitIssue[]
  readonly resources: number
  /** Where the unit stands; a unit that is not the next one has been committed by another worker. */
  readonly place:
    | {
        readonly kind: 'file'
        readonly fileId: string
        readonly done: number
        readonly isWhole: boolean
      }
    | { readonly kind: 'bucket'; readonly fileId: string; readonly done: number }
  readonly bytesDone: number
  readonly announce: boolean
}

const nothingStored: StoredCounts = {
  patients: 0,
  encounters: 0,
  chartsCreated: 0,
  chartsUpdated: 0,
  chartsUnchanged: 0,
  newerVersions: 0,
}

/** Commits a unit with its counts, issues, place and audit row in one transaction: all of it once, or none. */
export async function storeUnit(ctx: ActorContext, jobId: string, unit: ImportUnit): Promise<void> {
  await withOrgScope(ctx, async (tx) => {
    const isNext = takePlace(tx, jobId, unit)
    const [stored] = await Promise.all([
      unit.patients.length === 0 ? nothingStored : storePatients(ctx, tx, unit.patients),
      isNext.then(refuseOvertaken),
    ])
    const remarks = unit.issues.filter(isRemark).length
    const counts: ImportCounts = {
      bundles: 1,
      resources: unit.resources,
      ...stored,
      rejected: unit.issues.length - remarks,
      remarks,
    }
    await Promise.all([
      writeIssues(ctx, tx, { jobId, unit }),
      addCounts(tx, jobId, { ...counts, bytesDone: unit.bytesDone }),
      closeWholeFile(tx, jobId, unit),
      unit.announce ? sendMessage(ctx, tx, { type: importProgressed, payload: { jobId } }) : null,
    ])
    await recordAudit(ctx, tx, {
      action: 'import.bundleStored',
      subjectType: 'import',
      subjectId: jobId,
      detail: { ...placeDetail(unit), ...counts },
    })
  })
}

function takePlace(tx: Tx, jobId: string, { place }: ImportUnit): Promise<boolean> {
  return place.kind === 'file'
    ? advanceFile(tx, place.fileId, place.done)
    : advanceBucket(tx, jobId, place.done)
}

function refuseOvertaken(isNext: boolean): void {
  if (!isNext) throw new ImportOvertaken()
}

/** A file that holds one bundle is worked through with it. */
async function closeWholeFile(tx: Tx, jobId: string, { place, bytesDone }: ImportUnit) {
  if (place.kind !== 'file' || !place.isWhole) return
  await Promise.all([
    setFileState(tx, place.fileId, { status: 'imported', format: 'bundle' }),
    deleteChunks(tx, place.fileId),
    countFile(tx, jobId, { refused: false, bytesDone }),
  ])
}

async function writeIssues(
  ctx: ActorContext,
  tx: Tx,
  { jobId, unit }: { readonly jobId: string; readonly unit: ImportUnit },
): Promise<void> {
  if (unit.issues.length === 0) return
  const added = new Map<string, number>()
  for (const { reason } of unit.issues) added.set(reason, (added.get(reason) ?? 0) + 1)
  const kept = new Map(await countIssues(tx, jobId, added))
  const bundle = unit.place.done + 1
  const rows = unit.issues.filter(({ reason }) => {
    const before = kept.get(reason) ?? 0
    kept.set(reason, before + 1)
    return before < importLimits.issuesPerReason
  })
  await insertIssues(
    tx,
    jobId,
    rows.map((issue) => ({ id: ctx.newId(), bundle, ...issue })),
  )
}

function isRemark({ reason }: EntryIssue): boolean {
  return entryRemarkReasons.includes(reason as EntryRemarkReason)
}

function placeDetail({ place }: ImportUnit) {
  const kind = place.kind === 'file' ? 'bundle' : 'bulkPatient'
  return { fileId: place.fileId, [kind]: place.done + 1 }
}
