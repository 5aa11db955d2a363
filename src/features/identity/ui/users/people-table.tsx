'use client'

import { Ban, Ellipsis, KeyRound, UserCheck, UserCog, UserX } from 'lucide-react'
import { HeaderCell } from '@/ui/header-cell'
import { IconButton } from '@/ui/icon-button'
import { Menu, type MenuAction } from '@/ui/menu'
import { RelativeTime } from '@/ui/relative-time'
import { roleWord } from '@/ui/role-word'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import { useRowKeys } from '@/ui/use-row-keys'
import type { User } from '../../contract/users'

export type PersonAct = 'changeRole' | 'deactivate' | 'reactivate' | 'sendPasswordReset'

interface PeopleTableProps {
  readonly users: readonly User[]
  readonly ownId: string
  readonly onAct: (act: PersonAct, user: User) => void
}

/** Enter on a row changes its role; the rest is in the menu. */
export function PeopleTable({ users, ownId, onAct }: PeopleTableProps) {
  const rowKeys = useRowKeys({
    rowIds: users.map(({ id }) => id),
    onOpen: (id) => {
      const user = users.find((one) => one.id === id)
      if (user?.status === 'active') onAct('changeRole', user)
    },
  })
  return (
    <Table label="People">
      <TableHead>
        <HeaderCell>Name</HeaderCell>
        <HeaderCell from="md">E-mail address</HeaderCell>
        <HeaderCell>Role</HeaderCell>
        <HeaderCell from="lg" align="end">
          Last sign-in
        </HeaderCell>
        <HeaderCell>
          <span className="sr-only">Actions</span>
        </HeaderCell>
      </TableHead>
      <tbody>
        {users.map((user) => (
          <TableRow key={user.id} {...rowKeys.rowProps(user.id)}>
            <TableCell grow>
              <PersonName user={user} isYou={user.id === ownId} />
            </TableCell>
            <TableCell from="md" quiet>
              {user.email}
            </TableCell>
            <TableCell>{roleWord[user.role]}</TableCell>
            <TableCell from="lg" align="end" quiet className="figures">
              {user.lastSignedInAt ? <RelativeTime at={user.lastSignedInAt} ago /> : 'Never'}
            </TableCell>
            <TableCell align="end">
              <Menu
                align="end"
                trigger={<IconButton icon={Ellipsis} label={`Actions for ${user.label}`} />}
                groups={[actionsFor({ user, isYou: user.id === ownId, onAct })]}
              />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  )
}

interface PersonNameProps {
  readonly user: User
  readonly isYou: boolean
}

function PersonName({ user, isYou }: PersonNameProps) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span className="truncate font-medium">{user.label}</span>
      {isYou ? <Tag>You</Tag> : null}
      {user.isOperator ? <Tag>Operator</Tag> : null}
      {user.status === 'deactivated' ? (
        <Tag tone="warning" icon={Ban}>
          Deactivated
        </Tag>
      ) : null}
    </span>
  )
}

interface ActionsOf extends PersonNameProps {
  readonly onAct: (act: PersonAct, user: User) => void
}

function actionsFor({ user, isYou, onAct }: ActionsOf): MenuAction[] {
  const entry = (act: PersonAct, rest: Omit<MenuAction, 'onSelect'>): MenuAction => ({
    ...rest,
    onSelect: () => onAct(act, user),
  })
  if (user.status === 'deactivated') {
    return [entry('reactivate', { label: 'Reactivate', icon: UserCheck })]
  }
  return [
    entry('changeRole', { label: 'Change role', icon: UserCog }),
    entry('sendPasswordReset', { label: 'Send link for a new password', icon: KeyRound }),
    entry('deactivate', { label: 'Deactivate', icon: UserX, danger: true, disabled: isYou }),
  ]
}
