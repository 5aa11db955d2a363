'use client'

import { type ReactNode, useState } from 'react'
import type { OwnPreferences } from '@/core/preferences'
import type { Me } from '@/features/identity/contract'
import { SessionEndedDialog } from '@/features/identity/ui/session-ended-dialog'
import { useKeptPreferences } from '@/features/identity/ui/use-kept-preferences'
import { useSignOut } from '@/features/identity/ui/use-sign-out'
import { Bell } from '@/features/notifications/ui/bell'
import { Frame } from '@/ui/frame/frame'
import { sectionsFor } from '@/ui/frame/sections-for'
import { roleWord } from '@/ui/role-word'
import { useSectionFigures } from './use-section-figures'
import { WorkPalette } from './work-palette'

interface WorkFrameProps {
  readonly me: Me
  /** What the person has set; undefined when nothing was ever set. */
  readonly preferences: OwnPreferences | undefined
  readonly children: ReactNode
}

export function WorkFrame({ me, preferences, children }: WorkFrameProps) {
  useKeptPreferences(preferences)
  const [searching, setSearching] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  const signOut = useSignOut()
  const sections = sectionsFor(me.role, useSectionFigures(me.role))
  return (
    <Frame
      sections={sections}
      account={{ name: me.label, roleWord: roleWord[me.role], organization: me.orgName }}
      onSignOut={signOut}
      onSearch={() => setSearching(true)}
      helpOpen={helpOpen}
      onHelp={setHelpOpen}
      notifications={<Bell />}
    >
      {children}
      <WorkPalette
        role={me.role}
        sections={sections}
        open={searching}
        onOpenChange={setSearching}
        onHelp={() => setHelpOpen(true)}
        onSignOut={signOut}
      />
      <SessionEndedDialog email={me.email} />
    </Frame>
  )
}
