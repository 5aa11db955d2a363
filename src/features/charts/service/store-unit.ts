import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { flushLater, withOrgScope } from '@/server/transaction'
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
import { addCounts, holdJob, type JobRun } from '../queries/import-jobs'
import { advanceFile, deleteChunks } from '../queries/staged-files'
import { ImportOvertaken } from '../rules/staging/import-overtaken'
import type { PreparedPatient } from './prepare-patient'
import { planStorage, type StoragePlan } from './plan-storage'

/** An issue with the file it arose in: units of bulk files draw on several. */
export interface UnitIssue extends EntryIssue {
  readonly fileId: string
}

/** What is committed at once: one bundle, or one patient of bulk files. */
export interface ImportUnit {
  readonly patients: readonly PreparedPatient[]
  readonly issues: readonly UnitIssue[]
  readonly resources: number
  /** Where the unit stands; a unit that is not the next one is committed already. */
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

const nothing: StoragePlan = {
  counts: {
    patients: 0,
    encounters: 0,
    chartsCreated: 0,
    chartsUpdated: 0,
    chartsUnchanged: 0,
    newerVersions: 0,
  },
  write: () => Promise.resolve(),
}

/** Commits a unit with its counts, issues, place and audit row in one transaction: all of it once, or none. */
export async function storeUnit(ctx: ActorContext, job: JobRun, unit: ImportUnit): Promise<void> {
  const jobId = job.id
  await withOrgScope(ctx, async (tx) => {
    const [isHeld, isNext, plan] = await Promise.all([
      holdJob(tx, job),
      takePlace(tx, jobId, unit),
      unit.patients.length === 0 ? nothing : planStorage(ctx, tx, unit.patients),
      // A unit that a crash undoes is imported again; the job ends with a commit that is waited for.
      flushLater(tx),
    ])
    if (!isHeld || !isNext) throw new ImportOvertaken()
    const counts = countsOf(unit, plan)
    await Promise.all([
      plan.write(),
      writeIssues(ctx, tx, { jobId, unit }),
      addCounts(tx, jobId, {
        ...counts,
        bytesDone: unit.bytesDone,
        files: isWholeFile(unit) ? 1 : 0,
      }),
      isWholeFile(unit) ? deleteChunks(tx, unit.place.fileId) : null,
      unit.announce ? sendMessage(ctx, tx, { type: importProgressed, payload: { jobId } }) : null,
      recordAudit(ctx, tx, {
        action: 'import.bundleStored',
        subjectType: 'import',
        subjectId: jobId,
        detail: { ...placeDetail(unit), ...counts },
      }),
    ])
  })
}

function countsOf({ issues, resources }: ImportUnit, { counts }: StoragePlan): ImportCounts {
  const remarks = issues.filter(isRemark).length
  return { bundles: 1, resources, ...counts, rejected: issues.length - remarks, remarks }
}

function takePlace(tx: Tx, jobId: string, { place }: ImportUnit): Promise<boolean> {
  return place.kind === 'file' ? advanceFile(tx, place) : advanceBucket(tx, jobId, place.done)
}

/** A file that holds one bundle is worked through with it. */
function isWholeFile({ place }: ImportUnit): boolean {
  return place.kind === 'file' && place.isWhole
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
