import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findSession, type Session, sessionHashOf } from '@/features/identity'
import { webContext } from '@/registry/context'
import { ownPath } from '@/ui/frame/own-path'
import { pagePathHeader } from '@/ui/frame/page-path-header'

/** The session of this page request. A prefetch is no act of a person and extends nothing. */
export const currentSession = cache(async (): Promise<Session | undefined> => {
  const { server } = webContext()
  const request = await headers()
  return findSession({
    ...server,
    sessionHash: sessionHashOf(server.env, request.get('cookie')),
    byPerson: request.get('next-router-prefetch') === null,
  })
})

/** The session, or a redirect to sign-in that comes back to this page. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession()
  if (session) return session
  const path = ownPath((await headers()).get(pagePathHeader) ?? undefined)
  redirect(path ? `/?next=${encodeURIComponent(path)}` : '/')
}
