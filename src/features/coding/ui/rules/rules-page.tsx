'use client'

import { Scale } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import { useRowKeys } from '@/ui/use-row-keys'
import type { RuleSummary } from '../../contract/rules'
import { RuleTabs } from '../site/rule-tabs'
import { filterRules } from './filter-rules'
import { RuleFilterBar } from './rule-filter-bar'
import { RuleTable } from './rule-table'
import { type RuleFilterState, useRuleFilters } from './use-rule-filters'

/** Every rule that judges a chart, with the number of the organization's charts on which it fired. */
export function RulesPage({ readsSiteRules }: { readonly readsSiteRules: boolean }) {
  const filter = useRuleFilters()
  const catalogue = trpc.rules.list.useQuery()
  const rules = catalogue.data?.rules
  return (
    <Page fill>
      <PageHeader
        title="Rules"
        note={
          rules
            ? `${rules.length} rules; the figures count charts on which a rule fired, each chart once`
            : undefined
        }
      >
        {readsSiteRules ? <RuleTabs /> : null}
        <RuleFilterBar filter={filter} />
      </PageHeader>
      {rules ? <Rules rules={rules} filter={filter} /> : null}
      {catalogue.isPending ? <TableSkeleton of="Rules" /> : null}
      {catalogue.isError && !rules ? (
        <LoadFailure title="The rules could not be loaded" query={catalogue} />
      ) : null}
    </Page>
  )
}

interface RulesProps {
  readonly rules: readonly RuleSummary[]
  readonly filter: RuleFilterState
}

function Rules({ rules, filter }: RulesProps) {
  const router = useRouter()
  const shown = filterRules(rules, filter.filters, filter.text)
  const open = (ruleId: string) => router.push(`/rules/${ruleId}`)
  const rowKeys = useRowKeys({ rowIds: shown.map(({ id }) => id), onOpen: open })
  if (shown.length === 0) {
    return (
      <EmptyState
        icon={Scale}
        title="No rule matches these filters"
        actions={<Button onClick={filter.clear}>Clear the filters</Button>}
      >
        Use fewer words, or another category or severity.
      </EmptyState>
    )
  }
  return <RuleTable rules={shown} rowKeys={rowKeys} filter={filter} onOpen={open} />
}
