'use client'

import { BookOpen, Copy, FileText, KeyRound } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Role } from '@/core/actor'
import { CommandPalette } from '@/ui/command-palette'
import { copyText } from '@/ui/copy-text'
import type { FrameSection } from '@/ui/frame/frame-section'
import { sectionIcon } from '@/ui/frame/section-icon'
import { statusWord } from '@/ui/status-tag'
import { toast } from '@/ui/toast'
import { usePaletteActions } from './use-palette-actions'
import { usePaletteSearch } from './use-palette-search'

/** What has no place of its own in the rail. */
const furtherPages = [
  { href: '/tokens', label: 'API tokens', icon: KeyRound },
  { href: '/developers', label: 'Developer guide', icon: BookOpen },
  { href: '/developers/reference', label: 'API reference', icon: BookOpen },
]

interface WorkPaletteProps {
  readonly role: Role
  readonly sections: readonly FrameSection[]
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onHelp: () => void
  readonly onSignOut: () => void
}

/** Search and go to, for a signed-in person. A code is copied, for pasting where it is needed. */
export function WorkPalette(props: WorkPaletteProps) {
  const { role, sections, open, onOpenChange, onHelp, onSignOut } = props
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { charts, codes, searching } = usePaletteSearch(query, { role, open })

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

  const chartItems = charts.map((chart) => ({
    id: chart.chartId,
    label: <CodedLabel code={chart.number} words={chart.reason ?? chart.encounterType} />,
    words: chart.number,
    icon: FileText,
    note: statusWord(chart.status),
    onSelect: choose(() => router.push(`/charts/${chart.chartId}`)),
  }))
  const codeItems = codes.map(({ code, title }) => ({
    id: `code ${code}`,
    label: <CodedLabel code={code} words={title} />,
    words: code,
    icon: Copy,
    note: 'Copy',
    onSelect: choose(() => void copyCode(code, title)),
  }))
  const pageItems = sections.map(({ href, label, icon }) => ({
    id: href,
    label,
    words: label,
    icon: sectionIcon[icon],
    onSelect: choose(() => router.push(href)),
  }))
  const morePages = furtherPages.map(({ href, label, icon }) => ({
    id: href,
    label,
    words: label,
    icon,
    onSelect: choose(() => router.push(href)),
  }))
  const actionItems = usePaletteActions({ role, onHelp, onSignOut }).map((action) => ({
    ...action,
    onSelect: choose(action.onSelect),
  }))
  return (
    <CommandPalette
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      query={query}
      onQueryChange={setQuery}
      searching={searching}
      groups={[
        { heading: 'Charts', items: chartItems, found: true },
        { heading: 'Codes', items: codeItems, found: true },
        { heading: 'Pages', items: [...pageItems, ...morePages] },
        { heading: 'Actions', items: actionItems },
      ]}
    />
  )
}

async function copyCode(code: string, title: string): Promise<void> {
  if (await copyText(code)) toast.done(`${code} copied`, { description: title })
  else toast.tell(code, { description: title })
}

interface CodedLabelProps {
  readonly code: string
  readonly words: string
}

function CodedLabel({ code, words }: CodedLabelProps) {
  return (
    <>
      <span className="code mr-3 inline-block min-w-14">{code}</span>
      <span className="text-soft">{words}</span>
    </>
  )
}
