'use client'

import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import type { Role } from '@/core/actor'
import { createTokenInput, type TokenAccess } from '../../contract/api-tokens'

export interface TypedToken {
  readonly name: string
  readonly access: TokenAccess
  readonly role: Role
  readonly expiresInDays: number
}

/** What is typed for a new token, what is wrong with it, and the answer with its secret. */
export function useNewToken(role: Role) {
  const utils = trpc.useUtils()
  const [typed, setTyped] = useState<TypedToken>({
    name: '',
    access: 'read',
    role,
    expiresInDays: 90,
  })
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const create = trpc.tokens.create.useMutation({
    onSuccess: () => utils.tokens.list.invalidate(),
  })
  const problem = create.error ? toCallError(create.error) : undefined

  function submit() {
    const parsed = createTokenInput.safeParse(typed)
    setWrong(
      Object.fromEntries(
        (parsed.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
      ),
    )
    if (parsed.success) create.mutate(parsed.data)
  }

  return {
    typed,
    change: (change: Partial<TypedToken>) => setTyped({ ...typed, ...change }),
    fieldError: (field: keyof TypedToken) =>
      wrong[field] ?? problem?.details.find(({ path }) => path === field)?.message,
    /** What is wrong with none of the fields. */
    problem: problem?.details.length ? undefined : problem,
    created: create.data,
    busy: create.isPending,
    submit,
  }
}
