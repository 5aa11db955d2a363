import { gunzipSync } from 'node:zlib'
import { unseal } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import { importLimits } from '../contract/import-limits'
import type { EntryIssue } from '../contract/imports'
import { closeBucket, findNextBucket, listBucketPieces } from '../queries/import-buckets'
import { countFile, findJob, type ImportFileRow } from '../queries/import-jobs'
import { setFileState } from '../queries/staged-files'
import { isJsonObject, textAt } from '../rules/fhir/json-at'
import { patientKeyOf } from '../rules/fhir/patient-key-of'
import { resourceSetOf } from '../rules/fhir/resource-set'
import { bucketRecord, directoryBucket } from './gather-lines'
import type { ImportRun } from './import-run'
import { inRun } from './in-run'
import { prepareSet } from './prepare-bundle'
import type { UnitIssue } from './store-units'

interface GatheredLine {
  readonly fileId: string
  readonly number: number
  readonly resource: unknown
}

/** Lets references of this job find the practitioners and organizations of its bulk files. */
export async function openDirectory(run: ImportRun): Promise<void> {
  let bytes = 0
  const entries = []
  for await (const line of linesOf(run, directoryBucket)) {
    bytes += line.characters
    if (bytes > importLimits.directoryBytes) break
    entries.push({ entry: line.number, resource: line.resource })
  }
  run.directoryEntries = entries
  if (entries.length > 0) run.directory = resourceSetOf(entries).resolve
}

/** Imports the patients of gathered bulk files bucket by bucket, from where an earlier run got to. */
export async function importBuckets(
  run: ImportRun,
  files: readonly ImportFileRow[],
): Promise<void> {
  const { ctx, job } = run
  for (;;) {
    const bucket = await withOrgScope(ctx, (tx) => findNextBucket(tx, job.id))
    if (bucket === undefined) break
    await importBucket(run, bucket)
    await run.settle()
    await inRun(run, (tx) => closeBucket(tx, job.id, { bucket, bytesDone: run.bytesDone }))
  }
  for (const file of files) {
    run.bytesDone += file.bytes
    await inRun(run, async (tx) => {
      await setFileState(tx, file.id, { status: 'imported' })
      await countFile(tx, job.id, { refused: false, bytesDone: run.bytesDone })
    })
  }
}

async function importBucket(run: ImportRun, bucket: number): Promise<void> {
  const { ctx, job } = run
  const resumed = await withOrgScope(ctx, (tx) => findJob(tx, job.id))
  const patients = await patientsOf(run, bucket)
  for (const [done, lines] of patients.entries()) {
    if (done < (resumed?.bucketPatientsDone ?? 0)) continue
    const entries = lines.map(({ resource }, entry) => ({ entry, resource }))
    const unit = prepareSet(run, resourceSetOf(entries, run.directory))
    await run.commit({
      ...unit,
      issues: unit.issues.map((issue) => issueAt(lines, issue)),
      resources: lines.length,
      place: { kind: 'bucket', fileId: lines[0]?.fileId ?? '', done },
      bytesDone: run.bytesDone,
    })
  }
}

/** The lines of a bucket by patient, in an order that every run repeats. */
async function patientsOf(
  run: ImportRun,
  bucket: number,
): Promise<readonly (readonly GatheredLine[])[]> {
  const byPatient = new Map<string, GatheredLine[]>()
  for await (const line of linesOf(run, bucket)) {
    const { resource } = line
    const type = isJsonObject(resource) ? textAt(resource, 'resourceType') : undefined
    const key = isJsonObject(resource) && type ? patientKeyOf(type, resource) : undefined
    const lines = byPatient.get(key ?? '')
    if (lines === undefined) byPatient.set(key ?? '', [line])
    else lines.push(line)
  }
  const sorted = [...byPatient].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([, lines]) => lines)
}

async function* linesOf({ ctx, job }: ImportRun, bucket: number) {
  const pieces = await withOrgScope(ctx, (tx) => listBucketPieces(tx, job.id, bucket))
  for (const { fileId, position, sealed } of pieces) {
    const recordId = bucketRecord({ jobId: job.id, bucket, fileId, position })
    const bytes = gunzipSync(unseal(ctx.keyring, { orgId: ctx.actor.orgId, recordId }, sealed))
    for (const line of bytes.toString('utf8').split('\n')) {
      const tab = line.indexOf('\t')
      const resource: unknown = JSON.parse(line.slice(tab + 1))
      yield { fileId, number: Number(line.slice(0, tab)), resource, characters: line.length }
    }
  }
}

/** An issue of a unit, told by file and line. */
function issueAt(lines: readonly GatheredLine[], issue: EntryIssue): UnitIssue {
  const line = lines[issue.entry]
  return { ...issue, entry: line?.number ?? issue.entry, fileId: line?.fileId ?? '' }
}
