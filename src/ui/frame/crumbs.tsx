'use client'

import { use, useLayoutEffect } from 'react'
import type { Crumb } from '../breadcrumb'
import { CrumbTrailContext } from './crumb-trail'

interface CrumbsProps {
  /** What follows the section: the chart's number, the import's name. */
  readonly trail: readonly Crumb[]
}

/** Puts this page's own steps behind its section in the top bar. Renders nothing here. */
export function Crumbs({ trail }: CrumbsProps) {
  const setTrail = use(CrumbTrailContext)
  const words = JSON.stringify(trail)
  useLayoutEffect(() => {
    setTrail(JSON.parse(words) as Crumb[])
    return () => setTrail([])
  }, [setTrail, words])
  return null
}
