'use client'

import { createContext, useCallback, useContext, useRef, useState } from 'react'
import {
  preferenceAttributes,
  preferenceCookies,
  type Preferences,
  readPreferences,
} from './preferences'

export type PreferenceChange = Partial<Preferences>

type Keep = (change: PreferenceChange) => void

interface PreferencesState {
  readonly preferences: Preferences
  /** Puts a choice of the person into effect and keeps it. */
  readonly change: (change: PreferenceChange) => void
  /** Puts into effect what was kept elsewhere. */
  readonly adopt: (change: PreferenceChange) => void
  /** Who else keeps choices while someone is signed in; undone by the returned function. */
  readonly keepWith: (keep: Keep) => () => void
}

const nothing = () => undefined

export const PreferencesContext = createContext<PreferencesState>({
  preferences: readPreferences(nothing),
  change: nothing,
  adopt: nothing,
  keepWith: () => nothing,
})

/** The preferences in force and a way to change them at once. */
export function usePreferences(): PreferencesState {
  return useContext(PreferencesContext)
}

/** State behind the provider: starts from what the server read, writes cookies and attributes. */
export function usePreferencesState(initial: Preferences): PreferencesState {
  const [preferences, setPreferences] = useState(initial)
  const current = useRef(initial)
  const keep = useRef<Keep>(nothing)

  const adopt = useCallback((change: PreferenceChange) => {
    const next = { ...current.current, ...change }
    // What is in force already draws nothing anew, but the cookies may be of another day.
    if (JSON.stringify(next) !== JSON.stringify(current.current)) {
      current.current = next
      setPreferences(next)
    }
    store(next)
    show(next)
  }, [])
  const change = useCallback(
    (chosen: PreferenceChange) => {
      adopt(chosen)
      keep.current(chosen)
    },
    [adopt],
  )
  const keepWith = useCallback((other: Keep) => {
    keep.current = other
    return () => {
      keep.current = nothing
    }
  }, [])
  return { preferences, change, adopt, keepWith }
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
