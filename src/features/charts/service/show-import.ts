import type { ImportJob, ImportJobStatus } from '../contract/imports'
import type { ImportJobRow } from '../queries/import-jobs'

/** An import as callers see it. */
export function showImport(row: ImportJobRow): ImportJob {
  return {
    id: row.id,
    status: row.status as ImportJobStatus,
    startedBy: row.requestedByLabel,
    assertedSynthetic: row.assertedSynthetic,
    createdAt: row.createdAt.toISOString(),
    ...(row.startedAt ? { startedAt: row.startedAt.toISOString() } : {}),
    ...(row.finishedAt ? { finishedAt: row.finishedAt.toISOString() } : {}),
    files: row.files,
    filesDone: row.filesDone,
    filesRefused: row.filesRefused,
    bytes: row.bytes,
    bytesDone: row.bytesDone,
    counts: {
      bundles: row.bundles,
      patients: row.patients,
      encounters: row.encounters,
      resources: row.resources,
      chartsCreated: row.chartsCreated,
      chartsUpdated: row.chartsUpdated,
      chartsUnchanged: row.chartsUnchanged,
      newerVersions: row.newerVersions,
      rejected: row.rejected,
      remarks: row.remarks,
    },
  }
}
