'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { apiLinks } from './links'
import { errorCodeOf } from './error-code'
import { watchPersonActivity } from './person-activity'
import { trpc } from './trpc'

/** Puts the typed client and the query cache around the pages. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [client] = useState(() => trpc.createClient({ links: apiLinks() }))
  useEffect(watchPersonActivity, [])
  return (
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </trpc.Provider>
  )
}

/** Refetch on focus is off: it would be a read of clinical content that no person asked for. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && errorCodeOf(error) === 'SERVICE_UNAVAILABLE',
      },
    },
  })
}
