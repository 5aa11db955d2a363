import type { ReactNode } from 'react'
import { errorCodes } from '@/core/errors'
import { DefinitionList } from '@/ui/definition-list'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Panel } from '@/ui/panel'
import { TextLink } from '@/ui/text-link'
import type { CallLimits } from '../../contract/api-reference'
import { CodeSample } from './code-sample'
import { clientSample, curlSample, exampleSample } from './samples'

interface DeveloperGuideProps {
  /** Where this instance is reached. */
  readonly origin: string
  readonly limits: CallLimits
}

/** How a program works here: its token, its first call, and what it can rely on. */
export function DeveloperGuide({ origin, limits }: DeveloperGuideProps) {
  return (
    <Page className="bg-canvas!">
      <Crumbs trail={[{ label: 'Developer guide' }]} />
      <PageHeader
        title="Developer guide"
        actions={<TextLink href="/developers/reference">API reference</TextLink>}
      />
      <div className="flex w-full max-w-form flex-col gap-4 p-4">
        <Panel title="A token">
          <Words>
            <p>
              Make one on the page <TextLink href="/tokens">API tokens</TextLink> and keep its
              secret where your program finds it, not in its source. It acts for you with no more
              than your role; everything it does stands in the audit log under your name and its
              own. It ends when it expires, when you or an admin revoke it, and with your account or
              your role. It never manages accounts, sessions or tokens.
            </p>
          </Words>
        </Panel>
        <Panel title="A first call">
          <Words>
            <p>
              Every call is a POST with a JSON body. The answer is under <Term>result.data</Term>,
              what went wrong under <Term>error.data.code</Term>.
            </p>
            <CodeSample label="A call with curl">{curlSample(origin)}</CodeSample>
          </Words>
        </Panel>
        <Panel title="The typed client">
          <Words>
            <p>
              <Term>src/client/create-client.ts</Term> knows the input and the answer of every
              procedure. It repeats what may be repeated after 429, 503 and lost connections, waits
              as long as it is told, and gives every change an idempotency key.
            </p>
            <CodeSample label="Saving codes with the typed client">
              {clientSample(origin)}
            </CodeSample>
            <p>A whole program, to run as it stands:</p>
            <CodeSample label="Running the example">{exampleSample(origin)}</CodeSample>
          </Words>
        </Panel>
        <Panel title="Repeating a change safely">
          <Words>
            <p>
              Send <Term>Idempotency-Key</Term>, a name of your own for this one change. Within 24
              hours the same key with the same input is answered alike, with{' '}
              <Term>Idempotency-Replayed: true</Term>, and happens once; with another input it is
              refused with CONFLICT. A repeated call waits a moment for the first one. A refused
              call keeps nothing and may be repeated with its key.
            </p>
          </Words>
        </Panel>
        <Panel title="Limits">
          <Words>
            <p>
              Each token and each session may call so often a minute. Answers carry{' '}
              <Term>RateLimit-Policy</Term> and <Term>RateLimit</Term>; a 429 says in{' '}
              <Term>Retry-After</Term> when to go on.
            </p>
            <DefinitionList
              entries={[
                { term: 'Reads', value: `${limits.read} a minute` },
                { term: 'Changes', value: `${limits.write} a minute` },
                {
                  term: 'Heavy calls',
                  value: `${limits.heavy} a minute: validation of batches, imports, automatic assignment`,
                },
              ]}
            />
          </Words>
        </Panel>
        <Panel title="Errors">
          <Words>
            <p>
              Codes are stable; messages are sentences for people and may change.{' '}
              <Term>details</Term> names the fields that are wrong, <Term>correlationId</Term> is
              what support needs.
            </p>
            <p className="code text-12 break-words">{errorCodes.join(', ')}</p>
          </Words>
        </Panel>
      </div>
    </Page>
  )
}

function Words({ children }: { readonly children: ReactNode }) {
  return <div className="flex max-w-measure flex-col gap-3 text-soft">{children}</div>
}

function Term({ children }: { readonly children: string }) {
  return <code className="code break-words text-ink">{children}</code>
}
