import type { Tx } from '@/server/db'
import type { ImportFacts } from '../contract/reconcile-facts'

export async function listImportFacts(tx: Tx): Promise<ImportFacts[]> {
  return tx.sql<ImportFacts[]>`
    with logged as (
      select subject_id, count(*) filter (where action = 'import.bundleStored')::int as bundles,
        count(*) filter (where action = 'import.finished')::int as ends
      from audit_log where org_id = ${tx.orgId} and action in ('import.bundleStored', 'import.finished')
      group by 1
    )
    select j.id as "jobId", j.status, j.files, j.files_done as "filesDone",
      j.files_refused as "filesRefused", j.bundles,
      coalesce(logged.bundles, 0) as "bundlesAudited", coalesce(logged.ends, 0) as "endsAudited",
      (select count(*)::int from import_chunks k join import_files f
          on f.org_id = k.org_id and f.id = k.file_id
        where f.org_id = j.org_id and f.job_id = j.id)
      + (select count(*)::int from import_buckets b where b.org_id = j.org_id and b.job_id = j.id)
        as leftovers,
      array(select e.id::text from outbox_events e where e.org_id = j.org_id
        and e.type = 'import.requested' and e.payload ->> 'jobId' = j.id::text) as requests
    from import_jobs j left join logged on logged.subject_id = j.id::text
    where j.org_id = ${tx.orgId} order by j.created_at, j.id`
}
