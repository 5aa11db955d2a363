import 'server-only'
import { cache } from 'react'
import type { OwnPreferences } from '@/core/preferences'
import { findPreferences } from '@/features/identity'
import { webContext } from '@/registry/context'
import { currentSession } from './current-session'

/** What the person behind this request has set, read once a request; undefined when nobody is signed in. */
export const currentPreferences = cache(async (): Promise<OwnPreferences | undefined> => {
  const session = await currentSession()
  return session && findPreferences({ ...webContext().server, actor: session.actor })
})
