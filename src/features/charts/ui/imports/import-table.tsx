'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { ExactTime } from '@/ui/exact-time'
import { HeaderCell } from '@/ui/header-cell'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { useRowKeys } from '@/ui/use-row-keys'
import type { ImportJob } from '../../contract/imports'
import { ImportState } from './import-state'

interface ImportTableProps {
  readonly jobs: readonly ImportJob[]
  readonly onEnd: () => void
}

export function ImportTable({ jobs, onEnd }: ImportTableProps) {
  const router = useRouter()
  const open = (id: string) => router.push(`/imports/${id}`)
  const rowKeys = useRowKeys({ rowIds: jobs.map(({ id }) => id), onOpen: open, onEnd })
  return (
    <Table label="Imports">
      <TableHead>
        <HeaderCell>Started</HeaderCell>
        <HeaderCell>Status</HeaderCell>
        <HeaderCell from="md">By</HeaderCell>
        <HeaderCell align="end" from="md">
          Files
        </HeaderCell>
        <HeaderCell align="end">Charts created</HeaderCell>
        <HeaderCell align="end" from="lg">
          Updated
        </HeaderCell>
        <HeaderCell align="end" from="lg">
          Unchanged
        </HeaderCell>
        <HeaderCell align="end" from="md">
          Rejected entries
        </HeaderCell>
      </TableHead>
      <tbody>
        {jobs.map((job) => (
          <TableRow key={job.id} {...rowKeys.rowProps(job.id)} onDoubleClick={() => open(job.id)}>
            <TableCell className="figures">
              <Link
                href={`/imports/${job.id}`}
                tabIndex={-1}
                className="text-accent-text hover:underline"
              >
                <ExactTime at={job.createdAt} />
              </Link>
            </TableCell>
            <TableCell>
              <ImportState job={job} />
            </TableCell>
            <TableCell grow quiet from="md">
              {job.startedBy}
            </TableCell>
            <TableCell align="end" from="md" className="figures">
              {job.filesRefused > 0 ? `${job.files}, ${job.filesRefused} refused` : job.files}
            </TableCell>
            <TableCell align="end" className="figures">
              {job.counts.chartsCreated}
            </TableCell>
            <TableCell align="end" from="lg" className="figures">
              {job.counts.chartsUpdated}
            </TableCell>
            <TableCell align="end" quiet from="lg" className="figures">
              {job.counts.chartsUnchanged}
            </TableCell>
            <TableCell align="end" from="md" className="figures">
              {job.counts.rejected}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
