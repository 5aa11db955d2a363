'use client'

import { FileInput } from 'lucide-react'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { useLive } from '@/client/use-live'
import { EmptyState } from '@/ui/empty-state'
import { EndSentinel } from '@/ui/end-sentinel'
import { LiveWord } from '@/ui/live-word'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import { ImportTable } from './import-table'
import { UploadPanel } from './upload-panel'

interface ImportsPageProps {
  /** Whether this person may start imports, or only see them. */
  readonly mayStart: boolean
}

/** Uploads files and shows the imports of the organization as they go. */
export function ImportsPage({ mayStart }: ImportsPageProps) {
  const utils = trpc.useUtils()
  const pages = useImportPages()
  const live = useLive(['import.requested', 'import.progressed', 'import.finished'], () => {
    void utils.imports.list.invalidate()
  })
  return (
    <Page fill>
      <PageHeader
        title="Imports"
        note="Each encounter becomes a chart"
        actions={<LiveWord state={live} />}
      />
      {mayStart ? <UploadPanel /> : null}
      <ImportHistory pages={pages} mayStart={mayStart} />
    </Page>
  )
}

function useImportPages() {
  return trpc.imports.list.useInfiniteQuery(
    {},
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
}

interface ImportHistoryProps extends ImportsPageProps {
  readonly pages: ReturnType<typeof useImportPages>
}

function ImportHistory({ pages, mayStart }: ImportHistoryProps) {
  if (pages.isPending) return <TableSkeleton of="imports" rows={6} />
  if (pages.isError) return <LoadFailure title="The imports could not be loaded" query={pages} />
  const jobs = pages.data.pages.flatMap((page) => page.items)
  if (jobs.length === 0) {
    return (
      <EmptyState icon={FileInput} title="Nothing was imported yet">
        {mayStart
          ? 'Drop FHIR bundles above; their encounters appear under Charts.'
          : 'A manager imports FHIR bundles; each encounter becomes a chart.'}
      </EmptyState>
    )
  }
  const more = () => void pages.fetchNextPage()
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <ImportTable jobs={jobs} onEnd={more} />
      <EndSentinel hasMore={pages.hasNextPage} loading={pages.isFetchingNextPage} onMore={more} />
    </div>
  )
}
