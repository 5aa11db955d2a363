'use client'

import { Scale } from 'lucide-react'
import { useState } from 'react'
import { isMissing } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { EmptyState } from '@/ui/empty-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { LoadingRegion } from '@/ui/loading-region'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TextLink } from '@/ui/text-link'
import { SiteRuleSheet } from './site-rule-sheet'

interface SiteRulePageProps {
  readonly number: number
  readonly mayWrite: boolean
}

/** One site rule: what it says, its tests on past charts, and who changed what. */
export function SiteRulePage({ number, mayWrite }: SiteRulePageProps) {
  const rule = trpc.siteRules.get.useQuery({ number }, { retry: false })
  // Another form each time the newer version is asked for; a refetch alone loses nothing that was typed.
  const [form, setForm] = useState(0)
  const reload = async () => {
    await rule.refetch()
    setForm((shown) => shown + 1)
  }
  return (
    <Page fill>
      <Crumbs trail={[{ label: 'Site rules', href: '/rules/site' }, { label: `SITE-${number}` }]} />
      {rule.data ? (
        <SiteRuleSheet
          key={form}
          detail={rule.data}
          mayWrite={mayWrite}
          onReload={() => void reload()}
        />
      ) : (
        <NoRule rule={rule} />
      )}
    </Page>
  )
}

function NoRule({ rule }: { readonly rule: ReturnType<typeof trpc.siteRules.get.useQuery> }) {
  if (rule.isPending) {
    return (
      <LoadingRegion of="the site rule" className="flex flex-col gap-4 p-4">
        <Skeleton className="h-6 w-96 max-w-full" />
        <Skeleton className="h-40 w-full max-w-form" />
      </LoadingRegion>
    )
  }
  if (!isMissing(rule.error)) {
    return <LoadFailure title="The site rule could not be loaded" query={rule} />
  }
  return (
    <EmptyState
      icon={Scale}
      title="There is no such site rule"
      actions={<TextLink href="/rules/site">All site rules</TextLink>}
    >
      Site rules are called by number, such as SITE-3.
    </EmptyState>
  )
}
