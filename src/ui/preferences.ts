import {
  defaultPreferences,
  densities,
  themes,
  type Density,
  type OwnPreferences,
  type Theme,
} from '@/core/preferences'

/** What is in force on this page: what the person set, and what belongs to the device alone. */
export interface Preferences extends OwnPreferences {
  readonly railFolded: boolean
}

/** Looks are kept in cookies too, so that the server renders them where nobody is signed in. */
export const preferenceCookies = {
  theme: 'sc_theme',
  density: 'sc_density',
  railFolded: 'sc_rail',
} as const

type ReadCookie = (name: string) => string | undefined

/** The preferences a cookie jar holds; anything unknown falls back to the default. */
export function readPreferences(cookie: ReadCookie): Preferences {
  return {
    theme: oneOf(themes, cookie(preferenceCookies.theme)) ?? defaultPreferences.theme,
    density: oneOf(densities, cookie(preferenceCookies.density)) ?? defaultPreferences.density,
    hotkeys: defaultPreferences.hotkeys,
    railFolded: cookie(preferenceCookies.railFolded) === 'folded',
  }
}

interface Looks {
  readonly theme: Theme
  readonly density: Density
}

/** The attributes of the html element that put preferences into effect. */
export function preferenceAttributes({ theme, density }: Looks) {
  return {
    'data-theme': theme === 'system' ? undefined : theme,
    'data-density': density === 'standard' ? undefined : density,
  }
}

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined {
  return values.find((value) => value === text)
}
