import { recordAudits } from '@/features/audit-log'
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
import { advanceFiles, deleteChunks, type FileAdvance } from '../queries/staged-files'
import { ImportOvertaken } from '../rules/staging/import-overtaken'
import { sumCounts } from '../rules/sum-counts'
import type { PreparedPatient } from './prepare-patient'
import { planStorage, type StoragePlan } from './plan-storage'

/** An issue with the file it arose in: units of bulk files draw on several. */
export interface UnitIssue extends EntryIssue {
  readonly fileId: string
}

/** What is stored whole or not at all: one bundle, or one patient of bulk files. */
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
}

export interface UnitsTogether {
  readonly units: readonly ImportUnit[]
  /** Whether live viewers are told. */
  readonly announce: boolean
}

/**
 * Commits units that follow each other, no patient in two of them, with their counts, issues, places and
 * audit rows in one transaction: all of it once, or none.
 */
export async function storeUnits(
  ctx: ActorContext,
  job: JobRun,
  { units, announce }: UnitsTogether,
): Promise<void> {
  const jobId = job.id
  const whole = units.filter(isWholeFile).map(({ place }) => place.fileId)
  await withOrgScope(ctx, async (tx) => {
    const [isHeld, isNext, plan] = await Promise.all([
      holdJob(tx, job),
      takePlaces(tx, jobId, units),
      planStorage(
        ctx,
        tx,
        units.flatMap(({ patients }) => patients),
      ),
      // Units that a crash undoes are imported again; the job ends with a commit that is waited for.
      flushLater(tx),
    ])
    if (!isHeld || !isNext) throw new ImportOvertaken()
    const counted = units.map((unit) => ({ unit, counts: countsOf(unit, plan) }))
    await Promise.all([
      plan.write(),
      writeIssues(ctx, tx, { jobId, units }),
      addCounts(tx, jobId, {
        ...sumCounts(counted.map(({ counts }) => counts)),
        bytesDone: units.at(-1)?.bytesDone ?? 0,
        files: whole.length,
      }),
      deleteChunks(tx, whole),
      announce ? sendMessage(ctx, tx, { type: importProgressed, payload: { jobId } }) : null,
      recordAudits(
        ctx,
        tx,
        counted.map(({ unit, counts }) => ({
          action: 'import.bundleStored',
          subjectType: 'import',
          subjectId: jobId,
          detail: { ...placeDetail(unit), ...counts },
        })),
      ),
    ])
  })
}

function countsOf({ patients, issues, resources }: ImportUnit, plan: StoragePlan): ImportCounts {
  const remarks = issues.filter(isRemark).length
  const rejected = issues.length - remarks
  return { bundles: 1, resources, ...plan.countsOf(patients), rejected, remarks }
}

async function takePlaces(tx: Tx, jobId: string, units: readonly ImportUnit[]): Promise<boolean> {
  const files = new Map<string, FileAdvance>()
  const patients: number[] = []
  for (const { place } of units) {
    if (place.kind === 'bucket') patients.push(place.done)
    else {
      const { fileId, isWhole } = place
      const { done, bundles } = files.get(fileId) ?? { done: place.done, bundles: 0 }
      files.set(fileId, { fileId, isWhole, done, bundles: bundles + 1 })
    }
  }
  const [areNext, isNext] = await Promise.all([
    advanceFiles(tx, [...files.values()]),
    advanceBucket(tx, jobId, { done: patients[0] ?? 0, patients: patients.length }),
  ])
  return areNext && isNext
}

/** A file that holds one bundle is worked through with it. */
function isWholeFile({ place }: ImportUnit): boolean {
  return place.kind === 'file' && place.isWhole
}

async function writeIssues(
  ctx: ActorContext,
  tx: Tx,
  { jobId, units }: { readonly jobId: string; readonly units: readonly ImportUnit[] },
): Promise<void> {
  const issues = units.flatMap((unit) =>
    unit.issues.map((issue) => ({ bundle: unit.place.done + 1, ...issue })),
  )
  if (issues.length === 0) return
  const added = new Map<string, number>()
  for (const { reason } of issues) added.set(reason, (added.get(reason) ?? 0) + 1)
  const kept = new Map(await countIssues(tx, jobId, added))
  const rows = issues.filter(({ reason }) => {
    const before = kept.get(reason) ?? 0
    kept.set(reason, before + 1)
    return before < importLimits.issuesPerReason
  })
  await insertIssues(
    tx,
    jobId,
    rows.map((issue) => ({ id: ctx.newId(), ...issue })),
  )
}

function isRemark({ reason }: EntryIssue): boolean {
  return entryRemarkReasons.includes(reason as EntryRemarkReason)
}

function placeDetail({ place }: ImportUnit) {
  const kind = place.kind === 'file' ? 'bundle' : 'bulkPatient'
  return { fileId: place.fileId, [kind]: place.done + 1 }
}
