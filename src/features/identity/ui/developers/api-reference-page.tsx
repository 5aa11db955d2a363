import type { ReactNode } from 'react'
import { Crumbs } from '@/ui/frame/crumbs'
import { HeaderCell } from '@/ui/header-cell'
import { LinkTabs } from '@/ui/link-tabs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Panel } from '@/ui/panel'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import { TextLink } from '@/ui/text-link'
import type { ReferenceEntry, ReferenceGroup } from '../../contract/api-reference'

interface ApiReferencePageProps {
  readonly groups: readonly ReferenceGroup[]
  /** The area that is shown; the first where there is none of that name. */
  readonly area: string | undefined
}

/** Every call with its input, as the OpenAPI document has them, an area at a time. */
export function ApiReferencePage({ groups, area }: ApiReferencePageProps) {
  const shown = groups.find(({ name }) => name === area) ?? groups[0]
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <Page className="bg-canvas!">
      <Crumbs
        trail={[{ label: 'Developer guide', href: '/developers' }, { label: 'API reference' }]}
      />
      <PageHeader
        title="API reference"
        note={`${count} calls, all POST`}
        actions={
          <>
            <TextLink href="/developers">Guide</TextLink>
            <TextLink href="/api/openapi.json" prefetch={false}>
              OpenAPI
            </TextLink>
          </>
        }
      >
        <LinkTabs
          label="Areas"
          tabs={groups.map(({ name, entries }) => ({
            href: `/developers/reference?area=${name}`,
            label: name,
            count: entries.length,
            current: name === shown?.name,
          }))}
        />
      </PageHeader>
      <div className="flex w-full max-w-landing flex-col gap-3 p-4">
        {shown?.entries.map((entry) => (
          <Entry key={entry.name} entry={entry} />
        ))}
      </div>
    </Page>
  )
}

const classWords = { read: 'Read', write: 'Change', heavy: 'Heavy' } as const

function Entry({ entry }: { readonly entry: ReferenceEntry }) {
  const { name, path, description, callClass, forTokens, takesKey, fields } = entry
  return (
    <Panel
      flush
      title={<span className="code">{name}</span>}
      actions={
        <Marks>
          {callClass ? <Tag>{classWords[callClass]}</Tag> : null}
          {forTokens ? null : <Tag>People only</Tag>}
        </Marks>
      }
    >
      <div className="flex flex-col gap-1 px-4 py-3">
        <p className="code text-12 break-all text-quiet">POST {path}</p>
        <p className="max-w-measure">{description}</p>
        {takesKey ? <p className="text-12 text-quiet">Takes an Idempotency-Key.</p> : null}
      </div>
      {fields.length === 0 ? null : (
        <Table label={`Input of ${name}`} className="table-fixed border-t border-line">
          <TableHead>
            <HeaderCell className="w-1/2 md:w-80">Field</HeaderCell>
            <HeaderCell>Takes</HeaderCell>
          </TableHead>
          <tbody>
            {fields.map((field) => (
              <TableRow key={field.path}>
                <TableCell className="code py-1.5 align-top wrap-anywhere whitespace-normal!">
                  {field.path}
                  {field.required ? null : <span className="font-sans text-quiet"> optional</span>}
                </TableCell>
                <TableCell className="py-1.5 align-top wrap-anywhere whitespace-normal!">
                  {field.words}
                </TableCell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}

function Marks({ children }: { readonly children: ReactNode }) {
  return <span className="flex shrink-0 gap-1">{children}</span>
}
