'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import type { Crumb } from '../breadcrumb'
import type { FrameSection } from './frame-section'
import { isCurrent } from './is-current'

interface FrameCrumbs {
  readonly crumbs: readonly Crumb[]
  readonly setTrail: (trail: readonly Crumb[]) => void
}

/** Organization, section, then what the page itself adds. */
export function useFrameCrumbs(
  sections: readonly FrameSection[],
  organization: string,
): FrameCrumbs {
  const pathname = usePathname()
  const [trail, setTrail] = useState<readonly Crumb[]>([])
  const section = sections.find((candidate) => isCurrent(pathname, candidate))
  const own = section ? [{ label: section.label, href: section.href }] : []
  return { crumbs: [{ label: organization }, ...own, ...trail], setTrail }
}
