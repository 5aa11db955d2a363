'use client'

import type { ReactNode } from 'react'
import type { Preferences } from './preferences'
import { PreferencesContext, usePreferencesState } from './use-preferences'

interface PreferencesProviderProps {
  readonly initial: Preferences
  readonly children: ReactNode
}

export function PreferencesProvider({ initial, children }: PreferencesProviderProps) {
  return <PreferencesContext value={usePreferencesState(initial)}>{children}</PreferencesContext>
}
