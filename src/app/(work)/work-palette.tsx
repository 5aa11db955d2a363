'use client'

import { FileText, LogOut } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Role } from '@/core/actor'
import { CommandPalette } from '@/ui/command-palette'
import type { FrameSection } from '@/ui/frame/frame-section'
import { sectionIcon } from '@/ui/frame/section-icon'
import { statusWord } from '@/ui/status-tag'
import { useFoundCharts } from './use-found-charts'

interface WorkPaletteProps {
  readonly role: Role
  readonly sections: readonly FrameSection[]
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onSignOut: () => void
}

/** Search and go to, for a signed-in person. */
export function WorkPalette({ role, sections, open, onOpenChange, onSignOut }: WorkPaletteProps) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { charts, searching } = useFoundCharts(query, { role, open })

  function close() {
    onOpenChange(false)
    setQuery('')
  }

  function choose(act: () => void) {
    return () => {
      close()
      act()
    }
  }

  const pages = sections.map(({ href, label, icon }) => ({
    id: href,
    label,
    words: label,
    icon: sectionIcon[icon],
    onSelect: choose(() => router.push(href)),
  }))
  const found = charts.map((chart) => ({
    id: chart.chartId,
    label: <ChartLabel number={chart.number} words={chart.reason ?? chart.encounterType} />,
    words: chart.number,
    icon: FileText,
    note: statusWord(chart.status),
    onSelect: choose(() => router.push(`/charts/${chart.chartId}`)),
  }))
  const signOut = { id: 'sign-out', label: 'Sign out', words: 'sign out', icon: LogOut }
  return (
    <CommandPalette
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      query={query}
      onQueryChange={setQuery}
      searching={searching}
      groups={[
        { heading: 'Charts', items: found, found: true },
        { heading: 'Pages', items: pages },
        { heading: 'Actions', items: [{ ...signOut, onSelect: choose(onSignOut) }] },
      ]}
    />
  )
}

interface ChartLabelProps {
  readonly number: string
  readonly words: string
}

function ChartLabel({ number, words }: ChartLabelProps) {
  return (
    <>
      <span className="code mr-3">{number}</span>
      <span className="text-soft">{words}</span>
    </>
  )
}
