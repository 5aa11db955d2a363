'use client'

import { createContext, useContext, useState } from 'react'
import {
  preferenceAttributes,
  preferenceCookies,
  type Preferences,
  readPreferences,
} from './preferences'

type Change = Partial<Preferences>

interface PreferencesState {
  readonly preferences: Preferences
  readonly change: (change: Change) => void
}

const defaults = readPreferences(() => undefined)

export const PreferencesContext = createContext<PreferencesState>({
  preferences: defaults,
  change: () => undefined,
})

/** The preferences in force and a way to change them at once and for a year. */
export function usePreferences(): PreferencesState {
  return useContext(PreferencesContext)
}

/** State behind the provider: starts from what the server read, writes cookies and attributes. */
export function usePreferencesState(initial: Preferences): PreferencesState {
  const [preferences, setPreferences] = useState(initial)
  return {
    preferences,
    change(change) {
      const next = { ...preferences, ...change }
      setPreferences(next)
      store(next)
      show(next)
    },
  }
}

function store({ theme, density, railFolded }: Preferences) {
  setCookie(preferenceCookies.theme, theme)
  setCookie(preferenceCookies.density, density)
  setCookie(preferenceCookies.railFolded, railFolded ? 'folded' : 'open')
}

function setCookie(name: string, value: string) {
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
}

function show(preferences: Preferences) {
  for (const [name, value] of Object.entries(preferenceAttributes(preferences))) {
    if (value) document.documentElement.setAttribute(name, value)
    else document.documentElement.removeAttribute(name)
  }
}
