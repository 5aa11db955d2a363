'use client'

import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import type { OwnPreferences } from '@/core/preferences'
import { toast } from '@/ui/toast'
import { type PreferenceChange, usePreferences } from '@/ui/use-preferences'

/**
 * Puts what the signed-in person has set into effect before anything of the page is painted, and keeps
 * what they set from now on with their account.
 */
export function useKeptPreferences(stored: OwnPreferences | undefined): void {
  const { adopt, keepWith } = usePreferences()
  const { mutate } = trpc.identity.savePreferences.useMutation({
    onError: (error) =>
      toast.tell('Your settings hold on this page only', {
        description: toCallError(error).message,
      }),
  })
  const takeUp = useEffectEvent(() => {
    if (stored) adopt(stored)
  })
  const keep = useEffectEvent(({ railFolded: _device, ...own }: PreferenceChange) => {
    if (Object.keys(own).length > 0) mutate(own)
  })

  // Once a page: afterwards what is set here is newer than what the server read.
  useLayoutEffect(() => takeUp(), [])
  useEffect(() => keepWith((change) => keep(change)), [keepWith])
}
