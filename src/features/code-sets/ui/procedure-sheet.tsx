'use client'

import { FileQuestion } from 'lucide-react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { EmptyState } from '@/ui/empty-state'
import { TextLink } from '@/ui/text-link'
import { procedureSystems } from '../contract/code-systems'
import type { AnsweringRelease, CodeHit } from '../contract/search'
import { CodeLoading } from './code-loading'
import { codePath } from './code-path'
import { FavouriteButton } from './favourite-button'

interface ProcedureSheetProps {
  readonly code: string
  readonly date: Day | undefined
}

/** What the loaded procedure systems say of a code that is none of ICD-10-CM. */
export function ProcedureSheet({ code, date }: ProcedureSheetProps) {
  const systems = [...procedureSystems]
  const asked = { query: code, date, limit: systems.length, systems }
  const found = trpc.codeSets.search.useQuery(asked, { staleTime: 60_000 })
  if (found.isPending) return <CodeLoading code={code} />
  const hit = found.data?.items.find((one) => one.code === code.toUpperCase())
  if (!hit) {
    return (
      <EmptyState icon={FileQuestion} title={`There is no code ${code} in this release`}>
        Check the code, choose another date, or look for it by words.
      </EmptyState>
    )
  }
  const release = found.data?.systems.find(({ system }) => system === hit.system)?.release
  return <FoundProcedure hit={hit} release={release} />
}

interface FoundProcedureProps {
  readonly hit: CodeHit
  readonly release: AnsweringRelease | null | undefined
}

function FoundProcedure({ hit, release }: FoundProcedureProps) {
  return (
    <article className="flex flex-col gap-2 p-4">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 grow text-16 font-semibold text-pretty">
          <span className="code mr-2">{hit.code}</span>
          {hit.title}
        </h2>
        {hit.billable ? <FavouriteButton {...hit} /> : null}
      </div>
      <p className="text-quiet">
        {hit.billable ? 'Billable' : 'A header: a code below it is reported'} · {hit.system}
        {release ? ` · ${release.label}` : ''}
      </p>
      {hit.system === 'ICD-10-PCS' ? (
        <TextLink href={codePath(hit.code, hit.system)}>Its table, value by value</TextLink>
      ) : null}
      {release?.note ? <p className="text-12 text-quiet">{release.note}</p> : null}
    </article>
  )
}
