'use client'

import { type FormEvent, useId } from 'react'
import { roles, type Role } from '@/core/actor'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { roleWord } from '@/ui/role-word'
import { SegmentedControl } from '@/ui/segmented-control'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { tokenAccesses } from '../../contract/api-tokens'
import { rolesWithin } from '../../rules/roles-within'
import { NewTokenSecret } from './new-token-secret'
import { accessWords } from './token-words'
import { useNewToken } from './use-new-token'

const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
]

interface NewTokenDialogProps {
  readonly role: Role
  readonly onClose: () => void
}

/** Makes a token and shows its secret, once. */
export function NewTokenDialog({ role, onClose }: NewTokenDialogProps) {
  const formId = useId()
  const token = useNewToken(role)
  const { created, busy } = token
  return (
    <Dialog
      open
      // The secret is gone with the dialog: only its button closes it then.
      sealed={created !== undefined}
      onOpenChange={(open) => (open || created ? undefined : onClose())}
      title={created ? `${created.token.name} is made` : 'New API token'}
      description={
        created
          ? undefined
          : 'It acts for you, with no more than your role. It ends when your role changes or your account does.'
      }
      actions={
        created ? (
          <Button tone="primary" onClick={onClose}>
            I have stored it
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" form={formId} tone="primary" busy={busy}>
              Make token
            </Button>
          </>
        )
      }
    >
      {created ? (
        <NewTokenSecret secret={created.secret} />
      ) : (
        <NewTokenForm id={formId} role={role} token={token} />
      )}
    </Dialog>
  )
}

interface NewTokenFormProps {
  readonly id: string
  readonly role: Role
  readonly token: ReturnType<typeof useNewToken>
}

function NewTokenForm({ id, role, token }: NewTokenFormProps) {
  const { typed, change, fieldError, problem, submit } = token
  const choices = rolesWithin(role)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    submit()
  }

  return (
    <form id={id} method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      {problem ? (
        <Notice live tone="error">
          {problem.message}
        </Notice>
      ) : null}
      <TextField
        autoFocus
        label="Name"
        hint="What it is for; the audit log shows it beside your name."
        autoComplete="off"
        maxLength={60}
        value={typed.name}
        error={fieldError('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div>
        <p aria-hidden="true" className="mb-1 text-13 font-medium">
          It may
        </p>
        <SegmentedControl
          label="It may"
          segments={tokenAccesses.map((value) => ({ value, label: accessWords[value] }))}
          value={typed.access}
          onChange={(access) => change({ access })}
        />
      </div>
      {choices.length > 1 ? (
        <Select
          label="Acts as"
          options={choices.map((value) => ({ value, label: roleWord[value] }))}
          value={typed.role}
          error={fieldError('role')}
          onChange={({ target }) =>
            change({ role: roles.find((one) => one === target.value) ?? role })
          }
        />
      ) : null}
      <Select
        label="Expires after"
        options={lifetimes}
        value={String(typed.expiresInDays)}
        error={fieldError('expiresInDays')}
        onChange={(event) => change({ expiresInDays: Number(event.target.value) })}
      />
    </form>
  )
}
