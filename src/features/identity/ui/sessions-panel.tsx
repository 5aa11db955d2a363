'use client'

import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'

/** Ends every session of the person, this one too. */
export function SessionsPanel() {
  const [asking, setAsking] = useState(false)
  const end = trpc.identity.signOutEverywhere.useMutation({
    onSuccess: () => window.location.assign('/'),
    onError: () => setAsking(false),
  })
  return (
    <div className="flex flex-col items-start gap-3">
      {end.error ? (
        <Notice live tone="error">
          {toCallError(end.error).message}
        </Notice>
      ) : null}
      <p className="text-soft">
        Signing out everywhere ends your sessions on every device and browser, this one included.
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => setAsking(true)}>Sign out everywhere</Button>
        <TextLink href="/profile/sessions">See where you are signed in</TextLink>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        confirm="Sign out everywhere"
        busy={end.isPending || end.isSuccess}
        onConfirm={() => end.mutate()}
      >
        What is typed and not yet saved in another window is lost there.
      </ConfirmDialog>
    </div>
  )
}
