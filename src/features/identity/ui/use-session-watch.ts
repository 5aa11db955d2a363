'use client'

import { type QueryCacheNotifyEvent, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { errorCodeOf } from '@/client/error-code'
import { background } from '@/client/links'
import { trpc } from '@/client/trpc'
import { createTypingWatch } from './typing-watch'

const askAgainMs = 60_000

interface SessionWatch {
  /** A call was refused because the session is over. */
  readonly ended: boolean
  /** Fetches again what failed meanwhile. */
  readonly resume: () => void
}

/**
 * Notices the end of the session from any call of the page, whoever made it, and asks every minute,
 * so that a page nobody touches is covered soon after the session ended.
 */
export function useSessionWatch(): SessionWatch {
  const queryClient = useQueryClient()
  useTypingExtends()
  const [ended, setEnded] = useState(false)
  trpc.identity.me.useQuery(undefined, {
    refetchInterval: ended ? false : askAgainMs,
    refetchIntervalInBackground: true,
    trpc: { context: background },
  })

  useEffect(() => {
    const judge = (error: unknown) => {
      if (errorCodeOf(error) === 'UNAUTHORIZED') setEnded(true)
    }
    const leaveQueries = queryClient.getQueryCache().subscribe((event: QueryCacheNotifyEvent) => {
      if (event.type === 'updated' && event.action.type === 'error') judge(event.action.error)
    })
    const leaveMutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return
      if (!isSignIn(event.mutation.options.mutationKey)) judge(event.action.error)
    })
    return () => {
      leaveQueries()
      leaveMutations()
    }
  }, [queryClient])

  return {
    ended,
    resume() {
      setEnded(false)
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    },
  }
}

/** A wrong password is refused with the same code, but ends no session. */
function isSignIn(key: readonly unknown[] | undefined): boolean {
  const [path] = key ?? []
  return Array.isArray(path) && path.join('.') === 'identity.signIn'
}

/** Not a request of the page's own making: the session of who types goes on. */
function useTypingExtends(): void {
  const { client } = trpc.useUtils()
  useEffect(() => {
    const watch = createTypingWatch({
      now: () => Date.now(),
      // Refused or lost: the minute's question tells soon enough.
      extend: () => void client.identity.me.query().catch(() => undefined),
    })
    const listen = (event: KeyboardEvent) => watch.stroke(event)
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [client])
}
