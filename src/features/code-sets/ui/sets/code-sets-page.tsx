'use client'

import { background } from '@/client/links'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/table-skeleton'
import type { CodeSetsOverview } from '../../contract/loads'
import { LoadList } from './load-list'
import { LoadPanel } from './load-panel'
import { LoadingWithheld } from './loading-withheld'
import { LoadedFiles } from './loaded-files'
import { ReferenceTable } from './reference-table'
import { ReleaseNotices } from './release-notices'
import { ReleaseTable } from './release-table'

const whileLoadingMs = 1_000
const otherwiseMs = 15_000

/** The releases that records are judged by, what they were made of, and the ways to load more. */
export function CodeSetsPage() {
  const loaded = trpc.codeSets.loaded.useQuery(undefined, {
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? whileLoadingMs : otherwiseMs),
    trpc: { context: background },
  })
  return (
    <Page>
      <PageHeader title="Code sets" note="A record is judged by the release of its own date" />
      {loaded.isPending ? <TableSkeleton of="code sets" rows={8} /> : null}
      {loaded.isError ? (
        <LoadFailure title="The code sets could not be read" query={loaded} />
      ) : null}
      {loaded.data ? <CodeSets overview={loaded.data} /> : null}
    </Page>
  )
}

/** A load is, or what it brought is not yet judged by. */
function isUnderWay(overview: CodeSetsOverview | undefined): boolean {
  if (overview === undefined) return false
  const { loads, releases } = overview
  const isLoading = loads.some(({ status }) => status === 'queued' || status === 'running')
  const diagnoses = releases.filter(({ system }) => system === 'ICD-10-CM')
  const isTakenUp = !diagnoses.some(({ isStarter, isInForce }) => isStarter && isInForce)
  return isLoading || (diagnoses.some(({ isStarter }) => !isStarter) && !isTakenUp)
}

function CodeSets({ overview }: { readonly overview: CodeSetsOverview }) {
  return (
    <div className="flex flex-col gap-4 p-4">
      <ReleaseNotices overview={overview} />
      {overview.mayLoad ? <LoadPanel overview={overview} /> : <LoadingWithheld />}
      <LoadList loads={overview.loads} />
      <ReleaseTable overview={overview} />
      <ReferenceTable overview={overview} />
      <LoadedFiles sources={overview.sources} />
    </div>
  )
}
