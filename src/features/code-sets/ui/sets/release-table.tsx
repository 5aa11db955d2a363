import { HeaderCell } from '@/ui/header-cell'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import type { CodeSetsOverview, ReleaseOnFile } from '../../contract/loads'

/** Every loaded release with the days it judges. */
export function ReleaseTable({ overview }: { readonly overview: CodeSetsOverview }) {
  const { releases, today } = overview
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
                <ReleaseState release={release} today={today} />
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}

interface ReleaseStateProps {
  readonly release: ReleaseOnFile
  readonly today: string
}

function ReleaseState({ release, today }: ReleaseStateProps) {
  const { isInForce, isStarter, effectiveFrom, effectiveTo } = release
  if (!isInForce) return isStarter ? <span className="text-quiet">Starter, not used</span> : null
  const covers = effectiveFrom <= today && today <= effectiveTo
  const force = covers ? 'In force' : 'Nearest to today'
  return <Tag>{isStarter ? `Starter, ${force.toLowerCase()}` : force}</Tag>
}
