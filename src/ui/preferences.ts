/** What a person sets for themselves on this device; kept in cookies so that the server renders it. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const
export const densities = ['compact', 'standard', 'comfortable'] as const

export type Theme = (typeof themes)[number]
export type Density = (typeof densities)[number]

export interface Preferences {
  readonly theme: Theme
  readonly density: Density
  readonly railFolded: boolean
}

export const preferenceCookies = {
  theme: 'sc_theme',
  density: 'sc_density',
  railFolded: 'sc_rail',
} as const

type ReadCookie = (name: string) => string | undefined

/** The preferences a cookie jar holds; anything unknown falls back to the default. */
export function readPreferences(cookie: ReadCookie): Preferences {
  return {
    theme: oneOf(themes, cookie(preferenceCookies.theme)) ?? 'system',
    density: oneOf(densities, cookie(preferenceCookies.density)) ?? 'standard',
    railFolded: cookie(preferenceCookies.railFolded) === 'folded',
  }
}

/** The attributes of the html element that put preferences into effect. */
export function preferenceAttributes({ theme, density }: Pick<Preferences, 'theme' | 'density'>) {
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
