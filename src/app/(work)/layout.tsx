import type { ReactNode } from 'react'
import { currentPreferences } from '../current-preferences'
import { requireSession } from '../current-session'
import { WorkFrame } from './work-frame'

export default async function WorkLayout({ children }: { readonly children: ReactNode }) {
  const { me } = await requireSession()
  return (
    <WorkFrame me={me} preferences={await currentPreferences()}>
      {children}
    </WorkFrame>
  )
}
