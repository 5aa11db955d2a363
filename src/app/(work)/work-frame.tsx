'use client'

import { type ReactNode, useState } from 'react'
import type { Me } from '@/features/identity/contract'
import { SessionEndedDialog } from '@/features/identity/ui/session-ended-dialog'
import { useSignOut } from '@/features/identity/ui/use-sign-out'
import { Bell } from '@/features/notifications/ui/bell'
import { Frame } from '@/ui/frame/frame'
import { sectionsFor } from '@/ui/frame/sections-for'
import { roleWord } from '@/ui/role-word'
import { useSectionFigures } from './use-section-figures'
import { WorkPalette } from './work-palette'

interface WorkFrameProps {
  readonly me: Me
  readonly children: ReactNode
}

export function WorkFrame({ me, children }: WorkFrameProps) {
  const [searching, setSearching] = useState(false)
  const signOut = useSignOut()
  const sections = sectionsFor(me.role, useSectionFigures(me.role))
  return (
    <Frame
      sections={sections}
      account={{ name: me.label, roleWord: roleWord[me.role], organization: me.orgName }}
      onSignOut={signOut}
      onSearch={() => setSearching(true)}
      notifications={<Bell />}
    >
      {children}
      <WorkPalette
        role={me.role}
        sections={sections}
        open={searching}
        onOpenChange={setSearching}
        onSignOut={signOut}
      />
      <SessionEndedDialog email={me.email} />
    </Frame>
  )
}
