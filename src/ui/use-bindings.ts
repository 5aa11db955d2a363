'use client'

import { useMemo } from 'react'
import { type Bindings, readBindings } from './bindings'
import { usePreferences } from './use-preferences'

/** The keys in force: the product's, with the person's own in their place. */
export function useBindings(): Bindings {
  const { hotkeys } = usePreferences().preferences
  return useMemo(() => readBindings(hotkeys), [hotkeys])
}
