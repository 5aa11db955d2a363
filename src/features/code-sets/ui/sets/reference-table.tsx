import { HeaderCell } from '@/ui/header-cell'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { CodeListId } from '../../contract/code-lists'
import type { CodeSetsOverview } from '../../contract/loads'

const listNames: Readonly<Record<CodeListId, string>> = {
  mceNewborn: 'Newborn diagnoses',
  mcePediatric: 'Pediatric diagnoses',
  mceMaternity: 'Maternity diagnoses',
  mceAdult: 'Adult diagnoses',
  mceFemale: 'Diagnoses of women',
  mceMale: 'Diagnoses of men',
  mceManifestation: 'Manifestations, never principal',
  mceQuestionableAdmission: 'Questionable admissions',
  mceUnacceptablePrincipal: 'Unacceptable principal diagnoses',
  mceUnspecified: 'Unspecified codes',
  poaExempt: 'Exempt from present on admission',
  cc: 'Complications and comorbidities',
  mcc: 'Major complications and comorbidities',
  hac: 'Hospital-acquired conditions',
}

const setNames: Readonly<Record<string, string>> = {
  'hcc-V24': 'Risk categories V24',
  'hcc-V28': 'Risk categories V28',
  elixhauser: 'Elixhauser comorbidities',
  severity: 'MS-DRG severity of diagnoses',
}

/** Lists and groupers, each with what states it: an edit is only as new as its list. */
export function ReferenceTable({ overview }: { readonly overview: CodeSetsOverview }) {
  const rows = [
    ...overview.lists.map(({ list, source, codes }) => ({
      key: `${list} ${source}`,
      name: listNames[list as CodeListId],
      source,
      codes: codes.toLocaleString('en-US'),
    })),
    ...overview.referenceSets.map(({ id, source, year }) => ({
      key: id,
      name: setNames[id] ?? id,
      source: `${source}, ${year}`,
      codes: '',
    })),
  ]
  if (rows.length === 0) return null
  return (
    <Panel title="Lists and groupers" flush>
      <Table label="Lists and groupers">
        <TableHead>
          <HeaderCell>List</HeaderCell>
          <HeaderCell from="md">Source</HeaderCell>
          <HeaderCell align="end">Codes</HeaderCell>
        </TableHead>
        <tbody>
          {rows.map(({ key, name, source, codes }) => (
            <TableRow key={key}>
              <TableCell grow>
                {name}
                <span className="block truncate text-12 text-quiet md:hidden">{source}</span>
              </TableCell>
              <TableCell from="md" quiet>
                {source}
              </TableCell>
              <TableCell align="end" className="figures">
                {codes}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Panel>
  )
}
