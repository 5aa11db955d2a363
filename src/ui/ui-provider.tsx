'use client'

import type { ReactNode } from 'react'
import type { Preferences } from './preferences'
import { PreferencesContext, usePreferencesState } from './use-preferences'
import { Toaster } from './toast'
import { TooltipProvider } from './tooltip'

interface UiProviderProps {
  /** What the server read from the cookies. */
  readonly preferences: Preferences
  readonly children: ReactNode
}

/** What the parts of the interface expect around them. */
export function UiProvider({ preferences, children }: UiProviderProps) {
  return (
    <PreferencesContext value={usePreferencesState(preferences)}>
      <TooltipProvider>{children}</TooltipProvider>
      <Toaster />
    </PreferencesContext>
  )
}
