'use client'

import { LogOut } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CommandPalette } from '@/ui/command-palette'
import type { FrameSection } from '@/ui/frame/frame-section'
import { sectionIcon } from '@/ui/frame/section-icon'

interface WorkPaletteProps {
  readonly sections: readonly FrameSection[]
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onSignOut: () => void
}

/** Search and go to, for a signed-in person. */
export function WorkPalette({ sections, open, onOpenChange, onSignOut }: WorkPaletteProps) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const close = (then: () => void) => () => {
    onOpenChange(false)
    setQuery('')
    then()
  }
  const pages = sections.map(({ href, label, icon }) => ({
    id: href,
    label,
    words: label,
    icon: sectionIcon[icon],
    onSelect: close(() => router.push(href)),
  }))
  const actions = [
    {
      id: 'sign-out',
      label: 'Sign out',
      words: 'sign out',
      icon: LogOut,
      onSelect: close(onSignOut),
    },
  ]
  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      query={query}
      onQueryChange={setQuery}
      groups={[
        { heading: 'Pages', items: pages },
        { heading: 'Actions', items: actions },
      ]}
    />
  )
}
