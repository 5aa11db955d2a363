import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import { unsealText } from '@/server/crypto'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { importLimits } from '../contract/import-limits'
import { importFinished, importProgressed } from '../contract/import-messages'
import { deleteBuckets, deleteBucketsOfFile } from '../queries/import-buckets'
import {
  beginJob,
  completeJob,
  countFile,
  listJobFiles,
  type ImportFileRow,
  type ImportJobRow,
} from '../queries/import-jobs'
import { deleteChunks, setFileState } from '../queries/staged-files'
import { isJsonObject, textAt } from '../rules/fhir/json-at'
import type { FileRefused } from '../rules/staging/file-refused'
import { ImportOvertaken } from '../rules/staging/import-overtaken'
import { gatherLines } from './gather-lines'
import { importBuckets, openDirectory } from './import-buckets'
import { importBundleFile } from './import-bundle-file'
import { importRun, type ImportRun } from './import-run'
import { inRun } from './in-run'
import { parseSource } from './parse-source'
import { prepareAhead } from './prepare-ahead'
import { asRefusal } from './prepare-file'
import { readStaged } from './read-staged'
import { splitLines } from './split-lines'

/** Bulk lines take about this many times their compressed size in memory. */
const unpackFactor = 12

/**
 * Runs an import to its end, or on from where a killed worker left it. Everything is committed exactly
 * once: each bundle's charts, counts and place in one transaction. The run that begins last goes on.
 */
export async function runImport(
  ctx: ActorContext,
  { jobId }: { readonly jobId: string },
): Promise<void> {
  const began = { runId: ctx.newId(), at: ctx.clock() }
  const job = await withOrgScope(ctx, (tx) => beginJob(tx, jobId, began))
  if (job === undefined) return
  try {
    await runFiles(ctx, job)
  } catch (error) {
    if (!(error instanceof ImportOvertaken)) throw error
    ctx.log.info({ jobId }, 'a later run of this import has begun, and this one ends')
  }
}

async function runFiles(ctx: ActorContext, job: ImportJobRow): Promise<void> {
  const files = await withOrgScope(ctx, (tx) => listJobFiles(tx, job.id))
  const run = importRun(ctx, job, files)
  const open = files.filter(({ status }) => status === 'staged' || status === 'importing')
  const { bulk, others } = await partition(run, open)
  const gathered = await gatherBulk(run, bulk)
  await openDirectory(run)
  await importBundleFiles(run, others)
  await run.settle()
  await importBuckets(run, gathered)
  await finish(run)
}

async function importBundleFiles(run: ImportRun, files: readonly ImportFileRow[]): Promise<void> {
  const ahead = prepareAhead(run, files)
  try {
    for (const file of files)
      await orRefuse(run, file, () => importBundleFile(run, file, ahead.take(file)))
  } finally {
    await ahead.close()
  }
}

async function partition(run: ImportRun, files: readonly ImportFileRow[]) {
  const bulk: ImportFileRow[] = []
  const others: ImportFileRow[] = []
  for (const file of files) ((await isBulk(run, file)) ? bulk : others).push(file)
  return { bulk, others }
}

/** Gathers the bulk files by patient; answers those that were not refused. */
async function gatherBulk(
  run: ImportRun,
  bulk: readonly ImportFileRow[],
): Promise<readonly ImportFileRow[]> {
  // From what never changes: a resumed run must put a patient into the same bucket.
  const bucketCount = Math.ceil((run.job.bytes * unpackFactor) / importLimits.bucketBytes) || 1
  const gathered = []
  for (const file of bulk) {
    const isDone = file.format === 'resource-lines'
    const isKept = isDone || (await orRefuse(run, file, () => gatherLines(run, file, bucketCount)))
    if (isKept) gathered.push(file)
  }
  return gathered
}

/** Whether a file holds one resource a line, by its first line; a single line is judged by the file's name too. */
async function isBulk({ ctx }: ImportRun, file: ImportFileRow): Promise<boolean> {
  if (file.format === 'resource-lines') return true
  const place = { orgId: ctx.actor.orgId, recordId: file.id }
  const isNamedLines = /\.ndjson(\.gz)?$/i.test(unsealText(ctx.keyring, place, file.nameSealed))
  if (!file.lines && !isNamedLines) return false
  try {
    for await (const line of splitLines(readStaged(ctx, file))) {
      const value = parseSource(line.text, line)
      return isJsonObject(value) && textAt(value, 'resourceType') !== 'Bundle'
    }
  } catch {
    // What is wrong with the file is found, and said, where it is imported.
  }
  return false
}

/** Runs `work` on a file; says false when it showed that the file must be refused. */
async function orRefuse(
  run: ImportRun,
  file: ImportFileRow,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const refused = asRefusal(error)
    if (refused === undefined) throw error
    await refuse(run, file, refused)
    return false
  }
}

async function refuse(run: ImportRun, file: ImportFileRow, refused: FileRefused): Promise<void> {
  const { ctx, job } = run
  await run.settle()
  run.bytesDone += file.bytes
  // A file whose bytes a later run has taken away is not to blame for it: this run ends there.
  await inRun(run, async (tx) => {
    const { reason, line } = refused
    await setFileState(tx, file.id, { status: 'refused', refusalReason: reason, refusalLine: line })
    await deleteChunks(tx, [file.id])
    await deleteBucketsOfFile(tx, job.id, file.id)
    await countFile(tx, job.id, { refused: true, bytesDone: run.bytesDone })
    await recordAudit(ctx, tx, {
      action: 'import.fileRefused',
      subjectType: 'import',
      subjectId: job.id,
      detail: { fileId: file.id, reason },
    })
  })
}

async function finish(run: ImportRun): Promise<void> {
  const { ctx, job } = run
  const jobId = job.id
  await inRun(run, async (tx) => {
    await completeJob(tx, jobId, ctx.clock())
    await deleteBuckets(tx, jobId)
    await sendMessage(ctx, tx, { type: importProgressed, payload: { jobId } })
    await sendMessage(ctx, tx, { type: importFinished, payload: { jobId } })
    await recordAudit(ctx, tx, {
      action: 'import.finished',
      subjectType: 'import',
      subjectId: jobId,
    })
  })
}
