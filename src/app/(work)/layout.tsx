import type { ReactNode } from 'react'
import { requireSession } from '../current-session'
import { WorkFrame } from './work-frame'

export default async function WorkLayout({ children }: { readonly children: ReactNode }) {
  const { me } = await requireSession()
  return <WorkFrame me={me}>{children}</WorkFrame>
}
