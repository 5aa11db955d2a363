import { gzipSync } from 'node:zlib'
import { seal } from '@/server/crypto'
import { sha256 } from '@/server/hash'
import {
  deleteBucketsOfFile,
  insertBucketPieces,
  type BucketPiece,
} from '../queries/import-buckets'
import type { ImportFileRow } from '../queries/import-jobs'
import { deleteChunks, setFileState } from '../queries/staged-files'
import { isJsonObject, textAt } from '../rules/fhir/json-at'
import { directoryTypes, patientKeyOf } from '../rules/fhir/patient-key-of'
import { syntheticMarkOf } from '../rules/fhir/synthetic-mark'
import { FileRefused } from '../rules/staging/file-refused'
import type { ImportRun } from './import-run'
import { inRun } from './in-run'
import { parseSource } from './parse-source'
import { readStaged } from './read-staged'
import { splitLines, type SourceLine } from './split-lines'

/** The bucket of what belongs to no patient. */
export const directoryBucket = -1

/** Lines held in memory before they are written. */
const heldCharacters = 16_000_000

interface Gathering {
  readonly run: ImportRun
  readonly file: ImportFileRow
  readonly buckets: Map<number, string[]>
  held: number
  position: number
}

/**
 * Sorts the lines of a bulk file into the job's buckets, so that all of a patient can be read together.
 * A line that is no resource refuses the file; nothing of it stays in the buckets then.
 */
export async function gatherLines(
  run: ImportRun,
  file: ImportFileRow,
  bucketCount: number,
): Promise<void> {
  const { ctx, job } = run
  await inRun(run, (tx) => deleteBucketsOfFile(tx, job.id, file.id))
  const gathering: Gathering = { run, file, buckets: new Map(), held: 0, position: 0 }
  for await (const line of splitLines(readStaged(ctx, file))) {
    const bucket = bucketOf(run, line, bucketCount)
    if (bucket === undefined) continue
    hold(gathering, bucket, line)
    if (gathering.held > heldCharacters) await writeHeld(gathering)
  }
  await writeHeld(gathering)
  await inRun(run, async (tx) => {
    await setFileState(tx, file.id, { status: 'importing', format: 'resource-lines' })
    await deleteChunks(tx, [file.id])
  })
}

function bucketOf(run: ImportRun, line: SourceLine, bucketCount: number): number | undefined {
  const body = parseSource(line.text, line)
  const type = isJsonObject(body) ? textAt(body, 'resourceType') : undefined
  if (!isJsonObject(body) || type === undefined) throw new FileRefused('not-fhir', line.number)
  if (type === 'Patient' && !run.job.assertedSynthetic) refuseUnmarked(body, line.number)
  if (directoryTypes.has(type)) return directoryBucket
  const key = patientKeyOf(type, body)
  return key === undefined ? undefined : sha256(key).readUInt32BE(0) % bucketCount
}

function refuseUnmarked(body: Parameters<typeof textAt>[0], line: number): void {
  const patient = { type: 'Patient', id: '', entry: line, body: body ?? {} }
  if (syntheticMarkOf(patient) === undefined) throw new FileRefused('not-marked-synthetic', line)
}

/** Each line is held with its number in the file, which names it in an issue. */
function hold(gathering: Gathering, bucket: number, { number, text }: SourceLine): void {
  const lines = gathering.buckets.get(bucket)
  const numbered = `${number}\t${text}`
  if (lines === undefined) gathering.buckets.set(bucket, [numbered])
  else lines.push(numbered)
  gathering.held += numbered.length
}

async function writeHeld(gathering: Gathering): Promise<void> {
  const { run, file, buckets, position } = gathering
  const { ctx, job } = run
  for (const [bucket, lines] of buckets) {
    const recordId = bucketRecord({ jobId: job.id, bucket, fileId: file.id, position })
    const bytes = gzipSync(lines.join('\n'), { level: 1 })
    const sealed = seal(ctx.keyring, { orgId: ctx.actor.orgId, recordId }, bytes)
    const piece: BucketPiece = { bucket, fileId: file.id, position, sealed }
    await inRun(run, (tx) => insertBucketPieces(tx, job.id, [piece]))
  }
  buckets.clear()
  gathering.held = 0
  gathering.position += 1
}

/** What a piece of a bucket is sealed to. */
export function bucketRecord(piece: {
  readonly jobId: string
  readonly bucket: number
  readonly fileId: string
  readonly position: number
}): string {
  return `${piece.jobId}/${piece.bucket}/${piece.fileId}/${piece.position}`
}
