'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import type { CodeHit, CodeSearchResult } from '@/features/code-sets/contract/search'
import type { OfferedCode } from '@/features/code-sets/ui/code-option'
import { offerOwn, useOwnCodes } from '@/features/code-sets/ui/use-own-codes'
import { procedureSystemsOf, unsearchedNote } from './procedure-systems'

/** A procedure that may be taken: one that was found, or one of a person's own. */
export type OfferedProcedure = OfferedCode & Pick<CodeHit, 'system'>

interface Asked {
  readonly query: string
  readonly date: Day
  readonly setting: string
  /** Whether one's own codes are asked for while nothing is typed. */
  readonly own: boolean
}

const mostHits = 12
const none: readonly OfferedProcedure[] = []
const kept = { staleTime: 60_000, networkMode: 'always' } as const
const noOwn = 'Nothing yet: the procedures you add stand here, and your favourites (Alt+F on one).'

/** What the procedure systems answer to a query; of an empty one, a person's own codes. */
export function useProcedureAnswers({ query, date, setting, own }: Asked) {
  const utils = trpc.useUtils()
  const systems = procedureSystemsOf(setting)
  const asked = { query, date, limit: mostHits, systems }
  const found = trpc.codeSets.search.useQuery(asked, {
    enabled: query !== '',
    placeholderData: keepPreviousData,
    ...kept,
  })
  const owned = useOwnCodes({ date, systems, wanted: own && query === '' })
  const fetchBest = async () => (await utils.codeSets.search.fetch(asked, kept)).items[0]
  if (query === '') return { ...ownAnswers(own, owned), fetchBest }
  return {
    hits: found.data?.items ?? none,
    answered: found.isSuccess && !found.isPlaceholderData,
    /** Why words find nothing here. */
    note: noteOf(found.data),
    fetchBest,
  }
}

function ownAnswers(shown: boolean, { data, isSuccess }: ReturnType<typeof useOwnCodes>) {
  const hits = shown ? offerOwn(data, mostHits) : none
  const isEmpty = shown && isSuccess && hits.length === 0
  return { hits, answered: false, note: isEmpty ? noOwn : undefined }
}

function noteOf(found: CodeSearchResult | undefined): string | undefined {
  return found?.items.length === 0 ? unsearchedNote(found.systems) : undefined
}
