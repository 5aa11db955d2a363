'use client'

import { createTRPCReact } from '@trpc/react-query'
import type { AppRouter } from '@/registry/routers'

/** Typed hooks over every procedure. */
export const trpc = createTRPCReact<AppRouter>()
