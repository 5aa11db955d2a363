'use client'

import Link from 'next/link'
import { HeaderCell } from '@/ui/header-cell'
import { RelativeTime } from '@/ui/relative-time'
import { SeverityMark } from '@/ui/severity-mark'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import type { RowKeys } from '@/ui/use-row-keys'
import type { SiteRuleSummary } from '../../contract/site-rules'
import { scopeWords } from './site-rule-words'
import { StateTag } from './state-tag'

interface SiteRuleTableProps {
  readonly rules: readonly SiteRuleSummary[]
  readonly rowKeys: RowKeys
  readonly onOpen: (number: string) => void
}

/** Site rules, a line each, with where they apply and on how many charts they fired. */
export function SiteRuleTable({ rules, rowKeys, onOpen }: SiteRuleTableProps) {
  return (
    <Table label="Site rules" fill>
      <TableHead>
        <HeaderCell>Rule</HeaderCell>
        <HeaderCell>What must hold</HeaderCell>
        <HeaderCell>State</HeaderCell>
        <HeaderCell from="md">Severity</HeaderCell>
        <HeaderCell from="xl">Applies to</HeaderCell>
        <HeaderCell from="md" align="end">
          30 days
        </HeaderCell>
        <HeaderCell from="md" align="end">
          Ever
        </HeaderCell>
        <HeaderCell from="lg">Last changed</HeaderCell>
      </TableHead>
      <tbody>
        {rules.map((rule) => (
          <TableRow
            key={rule.number}
            {...rowKeys.rowProps(String(rule.number))}
            onDoubleClick={() => onOpen(String(rule.number))}
          >
            <Cells rule={rule} />
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

function Cells({ rule }: { readonly rule: SiteRuleSummary }) {
  const { number, title, state, severity, fired, changedAt, changedByLabel } = rule
  return (
    <>
      <TableCell>
        <Link
          href={`/rules/site/${number}`}
          tabIndex={-1}
          className="code text-accent-text hover:underline"
        >
          SITE-{number}
        </Link>
      </TableCell>
      <TableCell className="w-full min-w-40 py-1.5 whitespace-normal!">{title}</TableCell>
      <TableCell>
        <StateTag state={state} />
      </TableCell>
      <TableCell from="md">
        <SeverityMark severity={severity} />
      </TableCell>
      <TableCell from="xl" quiet className="max-w-64 truncate" title={scopeWords(rule)}>
        {scopeWords(rule)}
      </TableCell>
      <TableCell from="md" align="end" className="figures">
        {fired.last30Days.toLocaleString('en-US')}
      </TableCell>
      <TableCell from="md" align="end" className="figures">
        {fired.ever.toLocaleString('en-US')}
      </TableCell>
      <TableCell from="lg" quiet>
        <RelativeTime at={changedAt} /> by {changedByLabel}
      </TableCell>
    </>
  )
}
