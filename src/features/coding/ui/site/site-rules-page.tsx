'use client'

import { Plus, Scale } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import { useRowKeys } from '@/ui/use-row-keys'
import type { SiteRuleSummary } from '../../contract/site-rules'
import { RuleTabs } from './rule-tabs'
import { SiteRuleTable } from './site-rule-table'

interface SiteRulesPageProps {
  readonly mayWrite: boolean
}

/** The rules that the organization wrote for itself. */
export function SiteRulesPage({ mayWrite }: SiteRulesPageProps) {
  const list = trpc.siteRules.list.useQuery()
  const rules = list.data?.rules
  return (
    <Page fill>
      <PageHeader
        title="Site rules"
        note={
          rules ? `${rules.filter(({ state }) => state === 'active').length} active` : undefined
        }
        actions={mayWrite ? <NewRule /> : null}
      >
        <RuleTabs />
      </PageHeader>
      {rules ? <Rules rules={rules} mayWrite={mayWrite} /> : null}
      {list.isPending ? <TableSkeleton of="Site rules" /> : null}
      {list.isError && !rules ? (
        <LoadFailure title="The site rules could not be loaded" query={list} />
      ) : null}
    </Page>
  )
}

interface RulesProps extends SiteRulesPageProps {
  readonly rules: readonly SiteRuleSummary[]
}

function Rules({ rules, mayWrite }: RulesProps) {
  const router = useRouter()
  const open = (number: string) => router.push(`/rules/site/${number}`)
  const rowKeys = useRowKeys({ rowIds: rules.map(({ number }) => String(number)), onOpen: open })
  if (rules.length === 0) {
    return (
      <EmptyState
        icon={Scale}
        title="No site rules yet"
        actions={mayWrite ? <NewRule /> : undefined}
      >
        A site rule judges charts by what this organization asks for beyond the official rules: a
        payer’s demand, a policy, a lesson of the last audit. A manager writes it without code and
        tests it on past charts before turning it on.
      </EmptyState>
    )
  }
  return <SiteRuleTable rules={rules} rowKeys={rowKeys} onOpen={open} />
}

function NewRule() {
  return (
    <Button asChild tone="primary">
      <Link href="/rules/site/new">
        <Plus aria-hidden size={16} strokeWidth={1.75} />
        New site rule
      </Link>
    </Button>
  )
}
