'use client'

import { useState } from 'react'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { HeaderCell } from '@/ui/header-cell'
import { RelativeTime } from '@/ui/relative-time'
import { roleWord } from '@/ui/role-word'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import type { ListedToken } from '../../contract/api-tokens'
import { RevokeTokenDialog } from './revoke-token-dialog'
import { accessWords, stateWords } from './token-words'

interface TokensTableProps {
  readonly tokens: readonly ListedToken[]
  readonly showOwner: boolean
}

export function TokensTable({ tokens, showOwner }: TokensTableProps) {
  const [revoking, setRevoking] = useState<ListedToken>()
  return (
    <>
      <Table label="API tokens">
        <TableHead>
          <HeaderCell>Name</HeaderCell>
          {showOwner ? <HeaderCell>Owner</HeaderCell> : null}
          <HeaderCell from="md">Begins with</HeaderCell>
          <HeaderCell from="lg">May</HeaderCell>
          <HeaderCell from="xl">As</HeaderCell>
          <HeaderCell from="md">Last used</HeaderCell>
          <HeaderCell from="lg">Expires</HeaderCell>
          <HeaderCell>State</HeaderCell>
          <HeaderCell align="end">
            <span className="sr-only">Actions</span>
          </HeaderCell>
        </TableHead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow
              key={token.tokenId}
              token={token}
              showOwner={showOwner}
              onRevoke={() => setRevoking(token)}
            />
          ))}
        </tbody>
      </Table>
      {revoking ? (
        <RevokeTokenDialog token={revoking} onClose={() => setRevoking(undefined)} />
      ) : null}
    </>
  )
}

interface TokenRowProps {
  readonly token: ListedToken
  readonly showOwner: boolean
  readonly onRevoke: () => void
}

function TokenRow({ token, showOwner, onRevoke }: TokenRowProps) {
  return (
    <TableRow>
      <TableCell grow className="font-medium" title={token.name}>
        {token.name}
      </TableCell>
      {showOwner ? <TableCell className="max-w-32 truncate">{token.ownerLabel}</TableCell> : null}
      <TableCell from="md" quiet className="code">
        {token.prefix}
      </TableCell>
      <TableCell from="lg">{accessWords[token.access]}</TableCell>
      <TableCell from="xl">{roleWord[token.role]}</TableCell>
      <TableCell from="md" quiet>
        {token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} ago /> : 'Never'}
      </TableCell>
      <TableCell from="lg" quiet>
        <ExactTime at={token.expiresAt} />
      </TableCell>
      <TableCell>
        <TokenStateMark token={token} />
      </TableCell>
      <TableCell align="end">
        {token.revokedAt === null ? (
          <Button size="small" onClick={onRevoke} aria-label={`Revoke ${token.name}`}>
            Revoke
          </Button>
        ) : null}
      </TableCell>
    </TableRow>
  )
}

function TokenStateMark({ token }: { readonly token: ListedToken }) {
  const words = stateWords[token.state]
  if (token.state === 'live') return <span>{words}</span>
  const { revokedByLabel, ownerLabel } = token
  const by = revokedByLabel && revokedByLabel !== ownerLabel ? ` by ${revokedByLabel}` : ''
  return (
    <Tag>
      {words}
      <span className="max-md:sr-only">{by}</span>
    </Tag>
  )
}
