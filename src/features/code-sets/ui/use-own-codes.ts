'use client'

import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { toast } from '@/ui/toast'

/** A person's favourites and the codes they used last; asked for once they are wanted. */
export function useOwnCodes({ date, wanted }: { date: Day | undefined; wanted: boolean }) {
  return trpc.codeSets.personal.useQuery({ date }, { enabled: wanted, staleTime: 30_000 })
}

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
    noteUse: (code: string) => note.mutate({ code }),
    setFavourite: (code: string, isFavourite: boolean) =>
      favourite.mutate({ code, favourite: isFavourite }),
  }
}
