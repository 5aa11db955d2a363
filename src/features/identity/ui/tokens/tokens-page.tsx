'use client'

import { BookOpen, KeyRound, Plus } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import type { Role } from '@/core/actor'
import { mayDo } from '@/core/permissions'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { LinkTabs } from '@/ui/link-tabs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import { NewTokenDialog } from './new-token-dialog'
import { TokensTable } from './tokens-table'

type Of = 'me' | 'organization'

interface TokensPageProps {
  readonly role: Role
  /** Whose tokens are listed; `organization` for admins. */
  readonly of: Of
}

/** The person's API tokens, and for an admin those of the organization. */
export function TokensPage({ role, of }: TokensPageProps) {
  const [making, setMaking] = useState(false)
  const pages = useTokenPages(of)
  return (
    <Page fill>
      <Crumbs trail={[{ label: 'API tokens' }]} />
      <PageHeader
        title="API tokens"
        actions={
          <>
            <Button asChild tone="quiet">
              <Link href="/developers">
                <BookOpen size={16} strokeWidth={1.75} aria-hidden="true" />
                <span className="max-sm:sr-only">Developer guide</span>
              </Link>
            </Button>
            <Button tone="primary" icon={Plus} onClick={() => setMaking(true)}>
              New token
            </Button>
          </>
        }
      >
        {mayDo(role, 'token.administer') ? (
          <LinkTabs
            label="Whose tokens"
            tabs={[
              { href: '/tokens', label: 'Mine', current: of === 'me' },
              {
                href: '/tokens?of=organization',
                label: 'Organization',
                current: of === 'organization',
              },
            ]}
          />
        ) : null}
      </PageHeader>
      <TokenRows pages={pages} of={of} onNew={() => setMaking(true)} />
      {making ? <NewTokenDialog role={role} onClose={() => setMaking(false)} /> : null}
    </Page>
  )
}

function useTokenPages(of: Of) {
  return trpc.tokens.list.useInfiniteQuery(
    { of },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
}

interface TokenRowsProps {
  readonly pages: ReturnType<typeof useTokenPages>
  readonly of: Of
  readonly onNew: () => void
}

function TokenRows({ pages, of, onNew }: TokenRowsProps) {
  if (pages.isPending) return <TableSkeleton of="API tokens" rows={6} />
  if (pages.isError) return <LoadFailure title="The tokens could not be loaded" query={pages} />
  const tokens = pages.data.pages.flatMap((page) => page.items)
  if (tokens.length === 0) {
    return (
      <EmptyState
        icon={KeyRound}
        title={of === 'me' ? 'You have no API tokens' : 'Nobody here has an API token'}
        actions={<Button onClick={onNew}>New token</Button>}
      >
        A token lets a program act for you: list charts, save codes, read findings.
      </EmptyState>
    )
  }
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <TokensTable tokens={tokens} showOwner={of === 'organization'} />
      <MorePages of={pages} />
    </div>
  )
}
