'use client'

import { Download } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { FilterMenu } from '@/ui/filter-menu'
import { Notice } from '@/ui/notice'
import { Panel } from '@/ui/panel'
import { TableSkeleton } from '@/ui/table-skeleton'
import { importLimits } from '../../contract/import-limits'
import { entryIssueReasons, type EntryIssueReason, type ImportDetail } from '../../contract/imports'
import { IssueTable } from './issue-table'
import { issueMeaning, issueWord } from './issue-words'
import { useIssuesDownload } from './use-issues-download'

/** The entries of an import that were rejected or kept with a remark. */
export function ImportIssues({ job }: { readonly job: ImportDetail }) {
  const [reason, setReason] = useReason()
  const file = useIssuesDownload(job.id, reason)
  const reasons = entryIssueReasons.filter((one) => (job.issuesByReason[one] ?? 0) > 0)
  const total = job.counts.rejected + job.counts.remarks
  if (total === 0) {
    return (
      <Panel title="Entries">
        <p className="text-13 text-quiet">
          {job.status === 'completed'
            ? 'Every entry was taken as it is.'
            : 'No entry was rejected so far.'}
        </p>
      </Panel>
    )
  }
  return (
    <Panel
      title={`Entries with issues (${total})`}
      flush
      actions={
        <>
          <FilterMenu
            label="Reason"
            options={reasons.map((value) => ({
              value,
              label: issueWord(value),
              count: job.issuesByReason[value] ?? 0,
            }))}
            value={reason}
            onChange={setReason}
          />
          <Button icon={Download} busy={file.isBusy} onClick={file.download}>
            Download CSV
          </Button>
        </>
      }
    >
      {file.error ? (
        <Notice tone="error" live title="The file could not be made" className="m-3">
          {file.error}
        </Notice>
      ) : null}
      {reason ? <p className="px-4 py-2 text-13 text-soft">{issueMeaning(reason)}</p> : null}
      <IssueRows jobId={job.id} reason={reason} />
      {reasons.some((one) => (job.issuesByReason[one] ?? 0) > importLimits.issuesPerReason) ? (
        <p className="px-4 py-2 text-12 text-quiet">
          The first {importLimits.issuesPerReason} of each reason are listed; the counts are
          complete.
        </p>
      ) : null}
    </Panel>
  )
}

interface IssueRowsProps {
  readonly jobId: string
  readonly reason: EntryIssueReason | undefined
}

function IssueRows({ jobId, reason }: IssueRowsProps) {
  const pages = trpc.imports.listIssues.useInfiniteQuery(
    { jobId, ...(reason ? { reason } : {}) },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
  if (pages.isPending) return <TableSkeleton of="entries" rows={5} />
  if (pages.isError) return <LoadFailure title="The entries could not be loaded" query={pages} />
  return (
    <>
      <IssueTable issues={pages.data.pages.flatMap((page) => page.items)} />
      <MorePages of={pages} />
    </>
  )
}

/** The chosen reason stands in the page's address. */
function useReason() {
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams().get('reason')
  const reason = entryIssueReasons.find((one) => one === asked)
  const setReason = (next: string | undefined) =>
    router.replace(next ? `${pathname}?reason=${next}` : pathname, { scroll: false })
  return [reason, setReason] as const
}
