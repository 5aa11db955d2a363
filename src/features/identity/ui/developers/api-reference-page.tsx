import { Crumbs } from '@/ui/frame/crumbs'
import { LinkTabs } from '@/ui/link-tabs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TextLink } from '@/ui/text-link'
import type { ReferenceError, ReferenceGroup } from '../../contract/api-reference'
import { ErrorTable } from './error-table'
import { ReferenceCall } from './reference-call'

interface ApiReferencePageProps {
  readonly groups: readonly ReferenceGroup[]
  readonly errors: readonly ReferenceError[]
  /** The area that is shown; the first where there is none of that name. */
  readonly area: string | undefined
}

/** Every call with its input and answer, as the OpenAPI document has them, an area at a time. */
export function ApiReferencePage({ groups, errors, area }: ApiReferencePageProps) {
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
          <ReferenceCall key={entry.name} entry={entry} />
        ))}
        <ErrorTable errors={errors} />
      </div>
    </Page>
  )
}
