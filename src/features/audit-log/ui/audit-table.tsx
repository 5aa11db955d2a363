'use client'

import { HeaderCell } from '@/ui/header-cell'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { ExactTime } from '@/ui/exact-time'
import { TextLink } from '@/ui/text-link'
import type { AuditRow } from '../contract'
import { actionWords } from './action-words'
import { detailWords } from './detail-words'
import type { useAuditFilters } from './use-audit-filters'

interface AuditTableProps {
  readonly rows: readonly AuditRow[]
  readonly onFilter: ReturnType<typeof useAuditFilters>['set']
}

export function AuditTable({ rows, onFilter }: AuditTableProps) {
  return (
    <Table label="Audit log">
      <TableHead>
        <HeaderCell align="end" from="md">
          Row
        </HeaderCell>
        <HeaderCell>Time</HeaderCell>
        <HeaderCell>Actor</HeaderCell>
        <HeaderCell>Action</HeaderCell>
        <HeaderCell from="lg">Subject</HeaderCell>
        <HeaderCell from="md">Details</HeaderCell>
        <HeaderCell from="xl">Hash</HeaderCell>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.seq}>
            <TableCell align="end" quiet from="md" className="figures">
              {row.seq}
            </TableCell>
            <TableCell className="figures">
              <ExactTime at={row.at} />
            </TableCell>
            <TableCell className="max-w-40 truncate">
              <FilterButton
                label={row.actorLabel}
                hint={`Only what ${row.actorLabel} did`}
                onClick={() => onFilter({ actorId: row.actorId })}
              />
            </TableCell>
            <TableCell className="max-md:whitespace-normal">{actionWords(row.action)}</TableCell>
            <TableCell from="lg" className="text-12">
              <Subject row={row} onFilter={onFilter} />
            </TableCell>
            <TableCell grow quiet from="md" className="text-12" title={detailWords(row)}>
              {detailWords(row)}
            </TableCell>
            <TableCell from="xl" quiet className="code text-12">
              {row.hash}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

function Subject({
  row,
  onFilter,
}: { readonly row: AuditRow } & Pick<AuditTableProps, 'onFilter'>) {
  const { subjectId, subjectType } = row
  if (!subjectId) return null
  return (
    <span className="flex items-center gap-2">
      <FilterButton
        label={`${subjectType ?? 'row'} ${subjectId.slice(-8)}`}
        hint={`Only what was done to this ${subjectType ?? 'row'}`}
        onClick={() => onFilter({ subjectId })}
      />
      {subjectType === 'import' ? <TextLink href={`/imports/${subjectId}`}>Open</TextLink> : null}
    </span>
  )
}

interface FilterButtonProps {
  readonly label: string
  readonly hint: string
  readonly onClick: () => void
}

function FilterButton({ label, hint, onClick }: FilterButtonProps) {
  return (
    <button
      type="button"
      title={hint}
      onClick={onClick}
      className="max-w-full truncate rounded-control text-left hover:underline"
    >
      {label}
    </button>
  )
}
