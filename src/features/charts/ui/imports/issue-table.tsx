import { HeaderCell } from '@/ui/header-cell'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { ImportIssue } from '../../contract/imports'
import { issueMeaning, issueWord } from './issue-words'

export function IssueTable({ issues }: { readonly issues: readonly ImportIssue[] }) {
  return (
    <Table label="Entries with issues">
      <TableHead>
        <HeaderCell>Reason</HeaderCell>
        <HeaderCell>File</HeaderCell>
        <HeaderCell align="end" from="md">
          Bundle
        </HeaderCell>
        <HeaderCell align="end">Entry</HeaderCell>
        <HeaderCell from="md">Resource</HeaderCell>
        <HeaderCell from="xl">Id</HeaderCell>
      </TableHead>
      <tbody>
        {issues.map((issue, index) => (
          <TableRow key={index}>
            <TableCell title={issueMeaning(issue.reason)}>{issueWord(issue.reason)}</TableCell>
            <TableCell grow title={issue.fileName}>
              {issue.fileName}
            </TableCell>
            <TableCell align="end" quiet from="md" className="figures">
              {issue.bundle}
            </TableCell>
            <TableCell align="end" className="figures">
              {issue.entry}
            </TableCell>
            <TableCell from="md">{issue.resourceType ?? ''}</TableCell>
            <TableCell from="xl" quiet className="code text-12">
              {issue.resourceId ?? ''}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
