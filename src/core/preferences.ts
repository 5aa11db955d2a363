import { z } from 'zod'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export const densities = ['compact', 'standard', 'comfortable'] as const

export type Theme = (typeof themes)[number]
export type Density = (typeof densities)[number]

/** What a person sets for themselves, wherever they sign in. */
export const ownPreferencesSchema = z.object({
  theme: z.enum(themes),
  density: z.enum(densities),
  /** Keys of their own by the name of what they do; what is missing has the product's key. */
  hotkeys: z
    .record(z.string().max(40), z.string().max(30))
    .refine((keys) => Object.keys(keys).length <= 100, 'Set at most 100 keys.'),
})
export type OwnPreferences = z.output<typeof ownPreferencesSchema>

export const defaultPreferences: OwnPreferences = {
  theme: 'system',
  density: 'standard',
  hotkeys: {},
}
