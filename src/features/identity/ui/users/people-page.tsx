'use client'

import { useState } from 'react'
import { LoadFailure } from '@/client/load-failure'
import { MorePages } from '@/client/more-pages'
import { trpc } from '@/client/trpc'
import { TableSkeleton } from '@/ui/table-skeleton'
import type { User } from '../../contract/users'
import { ChangeRoleDialog } from './change-role-dialog'
import { DeactivateDialog } from './deactivate-dialog'
import { PeopleTable, type PersonAct } from './people-table'
import { usePersonActs } from './use-person-acts'

interface PeoplePageProps {
  readonly ownId: string
}

interface Asked {
  readonly about: 'changeRole' | 'deactivate'
  readonly user: User
}

/** Everyone with an account, and what an administrator does about it. */
export function PeoplePage({ ownId }: PeoplePageProps) {
  const [asked, setAsked] = useState<Asked>()
  const acts = usePersonActs()
  const pages = trpc.users.list.useInfiniteQuery(
    {},
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  )
  if (pages.isPending) return <TableSkeleton of="users" columns={['w-40', 'w-56', 'w-24']} />
  if (pages.isError) return <LoadFailure title="The users could not be loaded" query={pages} />

  function act(what: PersonAct, user: User) {
    if (what === 'reactivate') acts.reactivate(user)
    else if (what === 'sendPasswordReset') acts.sendPasswordReset(user)
    else setAsked({ about: what, user })
  }

  const users = pages.data.pages.flatMap((page) => page.items)
  const ask = (about: Asked['about']) => (asked?.about === about ? asked.user : undefined)
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      {acts.problem}
      <PeopleTable users={users} ownId={ownId} onAct={act} />
      <MorePages of={pages} />
      <ChangeRoleDialog user={ask('changeRole')} onClose={() => setAsked(undefined)} />
      <DeactivateDialog user={ask('deactivate')} onClose={() => setAsked(undefined)} />
    </div>
  )
}
