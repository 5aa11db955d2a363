import { redirect } from 'next/navigation'
import { listDemoAccounts } from '@/features/identity'
import { LandingScreen } from '@/features/identity/ui/landing-screen'
import { webContext } from '@/registry/context'
import { ownPath } from '@/ui/frame/own-path'
import { startPageOf } from '@/ui/frame/sections-for'
import { currentSession } from '../current-session'

interface LandingPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>
}

export default async function LandingPage({ searchParams }: LandingPageProps) {
  const { next } = await searchParams
  const nextPath = ownPath(typeof next === 'string' ? next : undefined)
  const session = await currentSession()
  if (session) redirect(nextPath ?? startPageOf(session.me.role))
  const { server } = webContext()
  return (
    <LandingScreen
      nextPath={nextPath}
      demoAccounts={await listDemoAccounts(server)}
      takesRequests={server.env.REGISTRATION}
    />
  )
}
