import { describe, expect, it } from 'vitest'
import { roles } from '@/core/actor'
import { mayDo, permissions } from '@/core/permissions'
import { rolesWithin } from './roles-within'

describe('the roles within a role', () => {
  it.each(roles)('of a %s begin with itself and hold no permission beyond it', (role) => {
    const within = rolesWithin(role)
    expect(within[0]).toBe(role)
    const beyond = within.flatMap((other) =>
      permissions.filter((permission) => mayDo(other, permission) && !mayDo(role, permission)),
    )
    expect(beyond).toEqual([])
  })

  it('never let a coder act as an admin, nor an admin as a coder', () => {
    expect(rolesWithin('coder')).not.toContain('admin')
    expect(rolesWithin('admin')).not.toContain('coder')
  })
})
