'use client'

import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { toast } from '@/ui/toast'
import type { CodeSystem } from '../contract/code-systems'
import type { PersonalCodeLists } from '../contract/personal-codes'
import type { OfferedCode } from './code-option'

interface OwnCodesOptions {
  readonly date: Day | undefined
  readonly systems: CodeSystem[]
  readonly wanted: boolean
}

/** A person's favourites and the codes they used last; asked for once they are wanted. */
export function useOwnCodes({ date, systems, wanted }: OwnCodesOptions) {
  const asked = { date, systems }
  return trpc.codeSets.personal.useQuery(asked, { enabled: wanted, staleTime: 30_000 })
}

/** The codes used last, then the other favourites. */
export function offerOwn<Own extends Pick<PersonalCodeLists, 'favourites' | 'recents'>>(
  own: Own | undefined,
  most: number,
) {
  const { recents = [], favourites = [] } = own ?? {}
  const keyOf = ({ system, code }: OfferedCode) => `${system} ${code}`
  const marked = new Set(favourites.map(keyOf))
  const used = new Set(recents.map(keyOf))
  return [...recents, ...favourites.filter((code) => !used.has(keyOf(code)))]
    .slice(0, most)
    .map((code) => ({ ...code, favourite: marked.has(keyOf(code)) }))
}

type MarkedCode = Pick<OfferedCode, 'code' | 'system' | 'favourite'>

/** Remembers that a code was used, and marks favourites; whatever shows them is read again. */
export function useMarkCodes() {
  const utils = trpc.useUtils()
  const note = trpc.codeSets.noteUse.useMutation({
    onSuccess: () => utils.codeSets.personal.invalidate(),
  })
  const favourite = trpc.codeSets.setFavourite.useMutation({
    onSuccess: async (set) => {
      if (!set.ok) toast.tell(set.message)
      await Promise.all([
        utils.codeSets.personal.invalidate(),
        utils.codeSets.get.invalidate(),
        utils.codeSets.search.invalidate(),
      ])
    },
    onError: () => toast.tell('The favourite could not be changed. Try again in a moment.'),
  })
  return {
    noteUse: (code: string, system: CodeSystem) => note.mutate({ code, system }),
    /** Marks a code that is none yet, else takes the mark away. */
    toggleFavourite: ({ code, system, favourite: isOne = false }: MarkedCode) =>
      favourite.mutate({ code, system, favourite: !isOne }),
  }
}
