import { ExactTime } from '@/ui/exact-time'
import { HeaderCell } from '@/ui/header-cell'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { DownloadFacts, SourceOnFile } from '../../contract/loads'
import { formatName } from './format-name'

/** The official files that everything here was made of. */
export function LoadedFiles({ sources }: { readonly sources: readonly SourceOnFile[] }) {
  if (sources.length === 0) return null
  return (
    <Panel title="Loaded files" flush>
      <Table label="Loaded files">
        <TableHead>
          <HeaderCell>File</HeaderCell>
          <HeaderCell from="lg">Format</HeaderCell>
          <HeaderCell from="md">Of</HeaderCell>
          <HeaderCell align="end">Records</HeaderCell>
          <HeaderCell from="lg">Loaded</HeaderCell>
        </TableHead>
        <tbody>
          {sources.map(({ name, format, states, records, loadedAt, download }) => (
            <TableRow key={`${name} ${loadedAt}`}>
              <TableCell grow>
                {name}
                {download ? <DownloadLine {...download} /> : null}
              </TableCell>
              <TableCell from="lg" quiet>
                {formatName(format)}
              </TableCell>
              <TableCell from="md" quiet>
                {states}
              </TableCell>
              <TableCell align="end" className="figures">
                {records.toLocaleString('en-US')}
              </TableCell>
              <TableCell from="lg" quiet className="figures">
                <ExactTime at={loadedAt} />
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}

/** For whoever checks it against the file that the public site has. */
function DownloadLine({ url, bytes, sha256 }: DownloadFacts) {
  return (
    <span className="block text-12 text-quiet">
      In {decodeURI(url)}, {bytes.toLocaleString('en-US')} bytes, SHA-256{' '}
      <span className="font-mono break-all">{sha256}</span>
    </span>
  )
}
