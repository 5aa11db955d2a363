import { HeaderCell } from '@/ui/header-cell'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { ReferenceError } from '../../contract/api-reference'

/** The codes under which any call may be refused. */
export function ErrorTable({ errors }: { readonly errors: readonly ReferenceError[] }) {
  return (
    <Panel flush title="Errors of every call">
      <p className="max-w-measure px-4 py-3">
        A refusal holds <span className="code">error.message</span> for people and{' '}
        <span className="code">error.data</span> for programs: the{' '}
        <span className="code">code</span>, the <span className="code">correlationId</span> to tell
        support, the <span className="code">details</span> by field, and the seconds to wait where
        waiting helps.
      </p>
      <Table label="Error codes" className="table-fixed border-t border-line">
        <TableHead>
          <HeaderCell className="w-1/2 md:w-80">Code</HeaderCell>
          <HeaderCell className="w-16">Status</HeaderCell>
          <HeaderCell>Says</HeaderCell>
        </TableHead>
        <tbody>
          {errors.map(({ code, status, meaning }) => (
            <TableRow key={code}>
              <TableCell className="code py-1.5 align-top wrap-anywhere whitespace-normal!">
                {code}
              </TableCell>
              <TableCell className="py-1.5 align-top tabular-nums">{status}</TableCell>
              <TableCell className="py-1.5 align-top wrap-anywhere whitespace-normal!">
                {meaning}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}
