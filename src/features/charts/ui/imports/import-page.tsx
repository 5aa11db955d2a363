'use client'

import { isMissing } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'
import { ExactTime } from '@/ui/exact-time'
import { Crumbs } from '@/ui/frame/crumbs'
import { LiveWord } from '@/ui/live-word'
import { LoadingRegion } from '@/ui/loading-region'
import { NoSuch } from '@/ui/no-such'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Skeleton } from '@/ui/skeleton'
import { ImportFigures } from './import-figures'
import { ImportIssues } from './import-issues'
import { RefusedFiles } from './refused-files'

interface ImportPageProps {
  readonly jobId: string
}

/** One import: how far it is, what it brought, and what was wrong. */
export function ImportPage({ jobId }: ImportPageProps) {
  const utils = trpc.useUtils()
  const job = useImport(jobId)
  const live = useLive(['import.progressed', 'import.finished'], () => {
    void utils.imports.get.invalidate({ jobId })
    void utils.imports.listIssues.invalidate({ jobId })
  })
  return (
    <Page fill>
      <Crumbs trail={[{ label: 'Import' }]} />
      <PageHeader
        title={
          job.data ? (
            <>
              Import of <ExactTime at={job.data.createdAt} />
            </>
          ) : (
            'Import'
          )
        }
        actions={<LiveWord state={live} />}
      />
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto p-4">
        <ImportContent job={job} />
      </div>
    </Page>
  )
}

function useImport(jobId: string) {
  return trpc.imports.get.useQuery({ jobId })
}

function ImportContent({ job }: { readonly job: ReturnType<typeof useImport> }) {
  if (job.isPending) {
    return (
      <LoadingRegion of="the import" className="grid gap-4 md:grid-cols-2">
        <Skeleton className="h-48" />
        <Skeleton className="h-48" />
      </LoadingRegion>
    )
  }
  if (job.isError) {
    if (isMissing(job.error)) return <NoSuch thing="import" href="/imports" all="All imports" />
    return <LoadFailure title="The import could not be loaded" query={job} />
  }
  const refused = job.data.fileList.flatMap(({ name, refusal }) =>
    refusal ? [{ name, message: refusal.message }] : [],
  )
  return (
    <>
      <RefusedFiles files={refused} />
      <ImportFigures job={job.data} />
      <ImportIssues job={job.data} />
    </>
  )
}
