import { describe, expect, it } from 'vitest'
import type { Actor } from '@/core/actor'
import { authorize } from './authorize'

const admin: Actor = { orgId: 'o', userId: 'u', role: 'admin', label: 'Ada' }
const forbidden = expect.objectContaining({ code: 'FORBIDDEN_ROLE' }) as unknown

function refusalOf(actor: Actor): unknown {
  try {
    authorize(actor, 'codeSet.load')
    return undefined
  } catch (error) {
    return error
  }
}

describe('what concerns every organization', () => {
  it('is open to an admin who is an operator', () => {
    expect(refusalOf({ ...admin, isOperator: true })).toBeUndefined()
  })

  it('is refused to an admin who is none, with the command that makes one', () => {
    expect(refusalOf(admin)).toEqual(forbidden)
    expect(refusalOf({ ...admin, isOperator: false })).toMatchObject({
      message: expect.stringContaining('set-operator --email') as string,
    })
  })

  it('is refused to other roles and to jobs, whatever they claim to be', () => {
    for (const role of ['coder', 'supervisor', 'manager', 'provider', 'biller', 'system'] as const)
      expect(refusalOf({ ...admin, role, isOperator: true })).toEqual(forbidden)
  })
})
