'use client'

import { createContext } from 'react'
import type { Crumb } from '../breadcrumb'

/** Lets a page add to the breadcrumb of the frame around it. */
export const CrumbTrailContext = createContext<(trail: readonly Crumb[]) => void>(() => undefined)
