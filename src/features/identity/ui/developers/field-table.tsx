import { HeaderCell } from '@/ui/header-cell'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { ReferenceField } from '../../contract/api-reference'

interface FieldTableProps {
  readonly label: string
  /** What the call does with the fields. */
  readonly verb: 'Takes' | 'Holds'
  readonly fields: readonly ReferenceField[]
}

/** Fields of an input or an answer, one a row. */
export function FieldTable({ label, verb, fields }: FieldTableProps) {
  return (
    <Table label={label} className="table-fixed border-t border-line">
      <TableHead>
        <HeaderCell className="w-1/2 md:w-80">Field</HeaderCell>
        <HeaderCell>{verb}</HeaderCell>
      </TableHead>
      <tbody>
        {fields.map((field) => (
          <TableRow key={field.path}>
            <TableCell className="code py-1.5 align-top wrap-anywhere whitespace-normal!">
              {field.path}
              {field.required ? null : <span className="font-sans text-quiet"> optional</span>}
            </TableCell>
            <TableCell className="py-1.5 align-top wrap-anywhere whitespace-normal!">
              {field.words}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}
