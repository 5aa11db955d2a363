import { HeaderCell } from '@/ui/header-cell'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import type { ReleaseOnFile } from '../../contract/loads'

/** Every loaded release with the days it judges. */
export function ReleaseTable({ releases }: { readonly releases: readonly ReleaseOnFile[] }) {
  return (
    <Panel title="Releases" flush>
      <Table label="Releases">
        <TableHead>
          <HeaderCell>Release</HeaderCell>
          <HeaderCell from="md">From</HeaderCell>
          <HeaderCell from="md">To</HeaderCell>
          <HeaderCell align="end">Codes</HeaderCell>
          <HeaderCell align="end" from="md">
            Notes
          </HeaderCell>
          <HeaderCell from="md">State</HeaderCell>
        </TableHead>
        <tbody>
          {releases.map((release) => (
            <TableRow key={release.id}>
              <TableCell grow>
                {release.label}
                <span className="figures block text-12 text-quiet md:hidden">
                  {release.effectiveFrom} to {release.effectiveTo}
                </span>
              </TableCell>
              <TableCell from="md" className="figures">
                {release.effectiveFrom}
              </TableCell>
              <TableCell from="md" className="figures">
                {release.effectiveTo}
              </TableCell>
              <TableCell align="end" className="figures">
                {release.codes.toLocaleString('en-US')}
              </TableCell>
              <TableCell align="end" from="md" quiet className="figures">
                {release.notes > 0 ? release.notes.toLocaleString('en-US') : '–'}
              </TableCell>
              <TableCell from="md">
                <ReleaseState release={release} />
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}

function ReleaseState({ release }: { readonly release: ReleaseOnFile }) {
  if (release.isInForce) return <Tag>{release.isStarter ? 'Starter, in force' : 'In force'}</Tag>
  return release.isStarter ? <span className="text-quiet">Starter, not used</span> : null
}
