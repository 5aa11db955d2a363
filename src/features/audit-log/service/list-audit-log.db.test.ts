import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listAuditInput } from '../contract'
import { listAuditLog } from './list-audit-log'
import { verifyOwnChain } from './verify-own-chain'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('audit-list')
  await world.createOrganization('audit-foreign')
})

afterAll(() => world.close())

describe('the audit log', () => {
  it('pages backwards through the own organization only', async () => {
    const first = await listAuditLog(org.as.admin, listAuditInput.parse({ limit: 4 }))
    const second = await listAuditLog(
      org.as.admin,
      listAuditInput.parse({ limit: 4, cursor: first.nextCursor }),
    )
    expect([...first.items, ...second.items].map((row) => row.seq)).toEqual([7, 6, 5, 4, 3, 2, 1])
    expect(second.nextCursor).toBeNull()
  })

  it('filters by action, actor and day', async () => {
    const created = await listAuditLog(
      org.as.admin,
      listAuditInput.parse({ action: 'organization.created' }),
    )
    expect(created.items).toHaveLength(1)
    expect(created.actions).toEqual(['organization.created', 'user.created'])
    const otherDay = await listAuditLog(org.as.admin, listAuditInput.parse({ to: '2026-03-01' }))
    expect(otherDay.items).toEqual([])
    const sameDay = await listAuditLog(
      org.as.admin,
      listAuditInput.parse({ from: '2026-03-02', to: '2026-03-02' }),
    )
    expect(sameDay.items).toHaveLength(7)
  })

  it('refuses a cursor that is not one of ours', async () => {
    await expect(
      listAuditLog(org.as.admin, listAuditInput.parse({ cursor: 'nonsense' })),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })

  it.each(['coder', 'supervisor', 'manager', 'provider', 'biller'] as const)(
    'is closed to a %s',
    async (role) => {
      await expect(listAuditLog(org.as[role], listAuditInput.parse({}))).rejects.toMatchObject({
        code: 'FORBIDDEN_ROLE',
      })
      await expect(verifyOwnChain(org.as[role])).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    },
  )

  it('shows the outcome of a verification and audits that it was asked for', async () => {
    expect(await verifyOwnChain(org.as.admin)).toMatchObject({ state: 'intact' })
    const page = await listAuditLog(org.as.admin, listAuditInput.parse({ limit: 1 }))
    expect(page.chain.lastVerification).toMatchObject({ state: 'intact' })
    expect(page.items[0]).toMatchObject({
      action: 'auditLog.verified',
      actorLabel: 'Admin audit-list',
    })
  })
})
