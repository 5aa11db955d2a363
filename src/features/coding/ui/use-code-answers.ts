'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import type { CodeNode } from '@/features/code-sets/contract/search'
import type { OfferedCode } from '@/features/code-sets/ui/code-option'
import { offerOwn, useOwnCodes } from '@/features/code-sets/ui/use-own-codes'

export type Answer = CodeNode & OfferedCode

interface Asked {
  readonly query: string
  readonly date: Day
  /** The header whose codes are asked for instead. */
  readonly header: CodeNode | undefined
  /** Whether one's own codes are asked for while nothing is typed. */
  readonly own: boolean
}

interface CodeAnswers {
  readonly hits: readonly Answer[]
  /** False while the hits still answer what was asked before. */
  readonly answered: boolean
  /** The search cannot be reached. */
  readonly failed: boolean
  /** The best answer to the query, once there is one. */
  readonly fetchBest: () => Promise<Answer | undefined>
}

const mostHits = 12

/** What a release says of a code does not change; without a network the search fails at once instead of waiting. */
const lasting = { staleTime: Infinity, networkMode: 'always' } as const

/** What the release in force on a day answers to a query, or holds below a header. */
export function useCodeAnswers({ query, date, header, own }: Asked): CodeAnswers {
  const utils = trpc.useUtils()
  const asked = { query, date, limit: mostHits }
  const answers = trpc.codeSets.search.useQuery(asked, {
    enabled: query !== '',
    placeholderData: keepPreviousData,
    ...lasting,
  })
  const below = useCodesBelow(header, date)
  const owned = useOwnCodes({ date, systems: ['ICD-10-CM'], wanted: own && query === '' })
  const fetchBest = async () => (await utils.codeSets.search.fetch(asked, lasting)).items[0]
  if (header) return { ...belowHeader(below), fetchBest }
  if (query === '') {
    return {
      hits: offerOwn(owned.data, mostHits),
      answered: true,
      failed: owned.isError,
      fetchBest,
    }
  }
  return {
    hits: answers.data?.items ?? [],
    answered: !answers.isPending && !answers.isPlaceholderData,
    failed: answers.isError,
    fetchBest,
  }
}

function useCodesBelow(header: CodeNode | undefined, date: Day) {
  return trpc.codeSets.get.useQuery(
    { code: header?.code ?? '', date },
    { enabled: header !== undefined, ...lasting },
  )
}

function belowHeader({ data, isPending, isError }: ReturnType<typeof useCodesBelow>) {
  return { hits: data?.children ?? [], answered: !isPending, failed: isError }
}
