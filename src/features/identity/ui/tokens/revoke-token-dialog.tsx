'use client'

import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Notice } from '@/ui/notice'
import { toast } from '@/ui/toast'
import type { ListedToken } from '../../contract/api-tokens'

interface RevokeTokenDialogProps {
  readonly token: ListedToken
  readonly onClose: () => void
}

/** Asks before a token is revoked, which cannot be undone. */
export function RevokeTokenDialog({ token, onClose }: RevokeTokenDialogProps) {
  const utils = trpc.useUtils()
  const revoke = trpc.tokens.revoke.useMutation({
    onSuccess: async () => {
      await utils.tokens.list.invalidate()
      toast.done(`${token.name} revoked`)
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Revoke ${token.name}?`}
      confirm="Revoke"
      danger
      busy={revoke.isPending}
      onConfirm={() => revoke.mutate({ tokenId: token.tokenId })}
    >
      {revoke.error ? (
        <Notice live tone="error" className="mb-2">
          {toCallError(revoke.error).message}
        </Notice>
      ) : null}
      <p>
        Programs that use {token.prefix} of {token.ownerLabel} are refused from now on. A revoked
        token cannot be brought back.
      </p>
    </ConfirmDialog>
  )
}
