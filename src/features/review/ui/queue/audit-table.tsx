'use client'

import { HeaderCell } from '@/ui/header-cell'
import { Table } from '@/ui/table'
import { TableHead } from '@/ui/table-head'
import type { RowKeys } from '@/ui/use-row-keys'
import type { AuditStatus, AuditSummary } from '../../contract/audits'
import { AuditRow } from './audit-row'

interface AuditTableProps {
  readonly status: AuditStatus
  readonly audits: readonly AuditSummary[]
  readonly rowKeys: RowKeys
  readonly onOpen: (auditId: string) => void
}

export function AuditTable({ status, audits, rowKeys, onOpen }: AuditTableProps) {
  const decided = status !== 'open'
  return (
    <Table label="Audits">
      <TableHead>
        <HeaderCell>Chart</HeaderCell>
        <HeaderCell>Patient</HeaderCell>
        <HeaderCell from="md">Encounter</HeaderCell>
        <HeaderCell from="lg">Service date</HeaderCell>
        <HeaderCell from="xl">Specialty</HeaderCell>
        <HeaderCell>Coder</HeaderCell>
        <HeaderCell from="md" align="end">
          Round
        </HeaderCell>
        <HeaderCell from="md" align="end">
          Codes
        </HeaderCell>
        {decided ? (
          <>
            <HeaderCell from="md" align="end">
              Code over code
            </HeaderCell>
            <HeaderCell from="lg">Decided by</HeaderCell>
          </>
        ) : null}
        <HeaderCell align="end">{decided ? 'Decided' : 'Waiting'}</HeaderCell>
      </TableHead>
      <tbody>
        {audits.map((audit) => (
          <AuditRow
            key={audit.auditId}
            audit={audit}
            decided={decided}
            rowProps={rowKeys.rowProps(audit.auditId)}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </Table>
  )
}
