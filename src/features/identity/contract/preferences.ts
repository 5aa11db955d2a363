import { ownPreferencesSchema } from '@/core/preferences'

/** Some or all of the preferences; what is absent stays as it is. */
export const savePreferencesInput = ownPreferencesSchema
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Name at least one preference to set.')
export type SavePreferencesInput = ReturnType<typeof savePreferencesInput.parse>
