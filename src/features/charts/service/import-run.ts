import type { ActorContext } from '@/server/context'
import type { ImportFileRow, ImportJobRow } from '../queries/import-jobs'
import type { ResolveReference, SourceEntry } from '../rules/fhir/resource-set'
import { commitUnits, type UnitCommits } from './commit-units'

/** The state of one worker's run of a job. */
export interface ImportRun extends UnitCommits {
  readonly ctx: ActorContext
  readonly job: ImportJobRow
  /** Staged bytes of the job worked through; the measure of progress. */
  bytesDone: number
  /** Finds what bulk files of the job say about practitioners and organizations. */
  directory: ResolveReference
  /** What the directory is made of. */
  directoryEntries: readonly SourceEntry[]
}

/** Starts or resumes the run of a job: files that ended before count as worked through. */
export function importRun(
  ctx: ActorContext,
  job: ImportJobRow,
  files: readonly ImportFileRow[],
): ImportRun {
  return {
    ...commitUnits(ctx, job),
    ctx,
    job,
    bytesDone: files
      .filter(({ status }) => status === 'imported' || status === 'refused')
      .reduce((sum, { bytes }) => sum + bytes, 0),
    directory: () => undefined,
    directoryEntries: [],
  }
}
