import type { ActorContext } from '@/server/context'
import type { ImportFileRow, ImportJobRow, JobRun } from '../queries/import-jobs'
import type { ResolveReference, SourceEntry } from '../rules/fhir/resource-set'
import { storeUnit, type ImportUnit } from './store-unit'

/** Live viewers are told of progress at most this often. */
const announceEveryMs = 1000

/** The state of one worker's run of a job. */
export interface ImportRun {
  readonly ctx: ActorContext
  readonly job: ImportJobRow
  /** Staged bytes of the job worked through; the measure of progress. */
  bytesDone: number
  /** Finds what bulk files of the job say about practitioners and organizations. */
  directory: ResolveReference
  /** What the directory is made of. */
  directoryEntries: readonly SourceEntry[]
  /** Commits a unit while the caller prepares the next; waits for the one before. */
  commit(unit: Omit<ImportUnit, 'announce'>): Promise<void>
  /** Waits until everything handed over is committed. */
  settle(): Promise<void>
}

/** Starts or resumes the run of a job: files that ended before count as worked through. */
export function importRun(
  ctx: ActorContext,
  job: ImportJobRow,
  files: readonly ImportFileRow[],
): ImportRun {
  let storing: Promise<unknown> = Promise.resolve()
  let failure: { readonly error: unknown } | undefined
  let announcedAt = 0
  const settle = async () => {
    await storing
    if (failure) throw failure.error
  }
  return {
    ctx,
    job,
    bytesDone: files
      .filter(({ status }) => status === 'imported' || status === 'refused')
      .reduce((sum, { bytes }) => sum + bytes, 0),
    directory: () => undefined,
    directoryEntries: [],
    settle,
    commit: async (unit) => {
      await settle()
      const now = ctx.clock().getTime()
      const announce = now - announcedAt >= announceEveryMs
      if (announce) announcedAt = now
      storing = storeOrNote(ctx, job, { ...unit, announce }).catch((error: unknown) => {
        failure = { error }
      })
    },
  }
}

/** A unit whose content PostgreSQL refuses is noted as an issue; it does not stop the rest. */
async function storeOrNote(ctx: ActorContext, job: JobRun, unit: ImportUnit): Promise<void> {
  try {
    await storeUnit(ctx, job, unit)
  } catch (error) {
    if (!isAboutContent(error)) throw error
    ctx.log.error({ jobId: job.id, sqlState: error.code }, 'a bundle could not be stored')
    const { fileId } = unit.place
    await storeUnit(ctx, job, {
      ...unit,
      patients: [],
      issues: [{ entry: 0, reason: 'not-stored', fileId }],
    })
  }
}

/** SQLSTATE classes 22 (data), 23 (constraints) and 54 (limits): trying again would not help. */
function isAboutContent(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code))
}
