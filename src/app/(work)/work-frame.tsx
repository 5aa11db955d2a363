'use client'

import { type ReactNode, useState } from 'react'
import type { Me } from '@/features/identity/contract'
import { SessionEndedDialog } from '@/features/identity/ui/session-ended-dialog'
import { useSignOut } from '@/features/identity/ui/use-sign-out'
import { Frame } from '@/ui/frame/frame'
import { sectionsFor } from '@/ui/frame/sections-for'
import { roleWord } from '@/ui/role-word'
import { WorkPalette } from './work-palette'

interface WorkFrameProps {
  readonly me: Me
  readonly children: ReactNode
}

export function WorkFrame({ me, children }: WorkFrameProps) {
  const [searching, setSearching] = useState(false)
  const signOut = useSignOut()
  const sections = sectionsFor(me.role)
  return (
    <Frame
      sections={sections}
      account={{ name: me.label, roleWord: roleWord[me.role], organization: me.orgName }}
      onSignOut={signOut}
      onSearch={() => setSearching(true)}
    >
      {children}
      <WorkPalette
        sections={sections}
        open={searching}
        onOpenChange={setSearching}
        onSignOut={signOut}
      />
      <SessionEndedDialog email={me.email} />
    </Frame>
  )
}
