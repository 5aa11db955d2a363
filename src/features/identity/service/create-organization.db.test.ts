import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { createOrganization } from './create-organization'
import { createUser } from './create-user'
import { getOrganizationId } from './get-organization-id'
import { listDemoAccounts } from './list-demo-accounts'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('create')
})

afterAll(() => world.close())

describe('creating organizations and users', () => {
  it('is audited in the new organization', async () => {
    expect(await listAuditEntries(org.as.admin, 'organization.created')).toMatchObject([
      { subjectId: org.orgId },
    ])
    expect(await listAuditEntries(org.as.admin, 'user.created')).toHaveLength(6)
    expect(await getOrganizationId(world.server, 'create')).toBe(org.orgId)
  })

  it('refuses a slug that is taken or malformed', async () => {
    await expect(
      createOrganization(world.server, { slug: 'create', name: 'Again' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(createOrganization(world.server, { slug: 'No Good', name: 'x' })).rejects.toThrow(
      /lower-case/,
    )
    await expect(getOrganizationId(world.server, 'nowhere')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('gives an address to one account only, over all organizations and cases', async () => {
    const other = await world.createOrganization('create-other')
    const taken = createUser(other.as.admin, {
      email: org.emailOf('coder').toUpperCase(),
      displayName: 'Impostor',
      role: 'admin',
      password: org.password,
    })
    await expect(taken).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('lists accounts for the sign-in panel of demo organizations only', async () => {
    expect(await listDemoAccounts(world.server)).toEqual([])
    const { orgId } = await createOrganization(world.server, {
      slug: 'demo',
      name: 'Demo',
      isDemo: true,
    })
    const asDemo = { ...org.as.admin, actor: { ...org.as.admin.actor, orgId } }
    await createUser(asDemo, {
      email: 'coder@demo.example',
      displayName: 'Demo Coder',
      role: 'coder',
      password: org.password,
    })
    expect(await listDemoAccounts(world.server)).toEqual([
      { email: 'coder@demo.example', role: 'coder', label: 'Demo Coder' },
    ])
  })
})
