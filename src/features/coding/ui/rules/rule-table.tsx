'use client'

import Link from 'next/link'
import { HeaderCell } from '@/ui/header-cell'
import { SeverityMark } from '@/ui/severity-mark'
import { SortableHeader } from '@/ui/sortable-header'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { RowKeys } from '@/ui/use-row-keys'
import type { RuleSummary } from '../../contract/rules'
import type { RuleSort } from './filter-rules'
import { groupWords, settingsWords } from './rule-words'
import type { RuleFilterState } from './use-rule-filters'

interface RuleTableProps {
  readonly rules: readonly RuleSummary[]
  readonly rowKeys: RowKeys
  readonly filter: RuleFilterState
  readonly onOpen: (ruleId: string) => void
}

const periods = [
  { sort: 'last30Days', label: '30 days' },
  { sort: 'last90Days', label: '90 days', from: 'md' },
  { sort: 'ever', label: 'Ever', from: 'md' },
] as const

/** The catalogue, a line a rule, with the number of charts on which it fired. */
export function RuleTable({ rules, rowKeys, filter, onOpen }: RuleTableProps) {
  const sorted = filter.filters.sort ?? 'rule'
  const sort = (by: RuleSort) => filter.set({ sort: by === 'rule' ? undefined : by })
  return (
    <Table label="Rules" fill>
      <TableHead>
        <SortableHeader
          direction={sorted === 'rule' ? 'ascending' : undefined}
          onSort={() => sort('rule')}
        >
          Rule
        </SortableHeader>
        <HeaderCell>What must hold</HeaderCell>
        <HeaderCell from="lg">Category</HeaderCell>
        <HeaderCell>Severity</HeaderCell>
        <HeaderCell from="xl">Setting</HeaderCell>
        {periods.map((period) => (
          <SortableHeader
            key={period.sort}
            align="end"
            {...('from' in period ? { from: period.from } : {})}
            direction={sorted === period.sort ? 'descending' : undefined}
            onSort={() => sort(period.sort)}
          >
            {period.label}
          </SortableHeader>
        ))}
      </TableHead>
      <tbody>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            rowProps={rowKeys.rowProps(rule.id)}
            onOpen={() => onOpen(rule.id)}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface RuleRowProps {
  readonly rule: RuleSummary
  readonly rowProps: ReturnType<RowKeys['rowProps']>
  readonly onOpen: () => void
}

function RuleRow({ rule, rowProps, onOpen }: RuleRowProps) {
  const { id, title, group, severity, settings, citation, fired } = rule
  return (
    <TableRow {...rowProps} onDoubleClick={onOpen}>
      <TableCell className="align-top leading-8">
        <Link href={`/rules/${id}`} tabIndex={-1} className="code text-accent-text hover:underline">
          {id}
        </Link>
      </TableCell>
      <TableCell className="w-full min-w-40 py-1.5 whitespace-normal!" title={citation}>
        <span className="text-pretty">{title}</span>
      </TableCell>
      <TableCell from="lg" quiet>
        {groupWords[group]}
      </TableCell>
      <TableCell>
        {severity === null ? (
          <span className="text-12 text-quiet">Convention</span>
        ) : (
          <>
            <SeverityMark severity={severity} className="max-md:hidden" />
            <SeverityMark severity={severity} iconOnly className="md:hidden" />
          </>
        )}
      </TableCell>
      <TableCell from="xl" quiet>
        {settingsWords(settings)}
      </TableCell>
      <Figure count={fired.last30Days} />
      <Figure count={fired.last90Days} from="md" />
      <Figure count={fired.ever} from="md" />
    </TableRow>
  )
}

function Figure({ count, from }: { readonly count: number; readonly from?: 'md' }) {
  return (
    <TableCell align="end" quiet={count === 0} className="figures" {...(from ? { from } : {})}>
      {count.toLocaleString('en-US')}
    </TableCell>
  )
}
