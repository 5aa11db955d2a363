'use client'

import { useState } from 'react'
import type { Role } from '@/core/actor'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { toast } from '@/ui/toast'
import type { AccessRequest } from '../../contract/users'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { RoleSelect } from './role-select'
import { useUsersRefresh } from './use-users-refresh'

interface ApproveDialogProps {
  /** Whose request; the dialog is closed without. */
  readonly request: AccessRequest | undefined
  readonly onClose: () => void
}

export function ApproveDialog({ request, onClose }: ApproveDialogProps) {
  return request ? <OpenDialog key={request.id} request={request} onClose={onClose} /> : null
}

function OpenDialog({
  request,
  onClose,
}: ApproveDialogProps & { readonly request: AccessRequest }) {
  const { id: requestId, version, displayName, email } = request
  const [role, setRole] = useState<Role>('coder')
  const refresh = useUsersRefresh()
  const approve = trpc.users.approveAccess.useMutation({
    onSettled: refresh,
    onSuccess: () => {
      toast.done('Invitation sent', { description: email })
      onClose()
    },
  })
  const { problem, fieldError } = readProblem(approve.error)
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Let ${displayName} in?`}
      description={`An invitation goes to ${email}. Nobody has verified who that is but you.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            busy={approve.isPending}
            onClick={() => approve.mutate({ requestId, version, role })}
          >
            Approve
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FormProblemNotice problem={problem} />
        <RoleSelect role={role} error={fieldError('role')} onChange={setRole} />
      </div>
    </Dialog>
  )
}
