import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/core/actor'
import { withOrgScope } from '@/server/transaction'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { createTokenInput, listTokensInput } from '../contract/api-tokens'
import { createApiToken } from './create-api-token'
import { findSession } from './find-session'
import { listApiTokens } from './list-api-tokens'
import { revokeApiToken } from './revoke-api-token'
import { showMe } from './show-me'
import { signOut } from './sign-out'

let world: TestWorld
let org: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('tokens')
  other = await world.createOrganization('tokens-elsewhere')
})

afterAll(() => world.close())

const wish = (change: object = {}) =>
  createTokenInput.parse({
    name: world.server.newId(),
    access: 'write',
    expiresInDays: 7,
    ...change,
  })

const listOf = (change: object = {}) => listTokensInput.parse(change)

describe('making a token', () => {
  it('shows the secret once, keeps its hash and prefix, and is audited', async () => {
    const { token, secret } = await createApiToken(org.as.coder, wish({ name: 'nightly' }))
    expect(secret).toMatch(/^smc_w_[A-Za-z0-9_-]{43}$/)
    expect(token).toMatchObject({ name: 'nightly', prefix: secret.slice(0, 12), state: 'live' })
    const [stored] = await withOrgScope(
      org.as.coder,
      ({ sql }) => sql`select t::text as row from api_tokens t where id = ${token.tokenId}`,
    )
    expect(stored?.row).not.toContain(secret)
    const [audited] = await listAuditEntries(org.as.admin, 'token.created')
    expect(audited).toMatchObject({ subjectId: token.tokenId, detail: { name: 'nightly' } })
    expect(JSON.stringify(audited)).not.toContain(secret)
  })

  it('refuses a second open token of the same name, also at the same time', async () => {
    const answers = await Promise.allSettled([
      createApiToken(org.as.biller, wish({ name: 'twice' })),
      createApiToken(org.as.biller, wish({ name: 'twice' })),
    ])
    const refused = answers.find((answer) => answer.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'CONFLICT', details: [{ path: 'name' }] })
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('refuses a role beyond the owner’s', async () => {
    await expect(createApiToken(org.as.coder, wish({ role: 'admin' }))).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      details: [{ path: 'role' }],
    })
  })

  it('refuses the twenty-first open token, and counts revoked and expired ones out', async () => {
    const { provider } = other.as
    for (let n = 0; n < 19; n += 1) await createApiToken(provider, wish())
    const { token } = await createApiToken(provider, wish())
    await expect(createApiToken(provider, wish())).rejects.toMatchObject({ code: 'INVALID_STATE' })
    await revokeApiToken(provider, { tokenId: token.tokenId })
    expect(await createApiToken(provider, wish())).toMatchObject({ token: { state: 'live' } })
  })

  it.each([
    ['no name', { name: ' ' }],
    ['a name that breaks the line', { name: 'a\nb' }],
    ['a name that turns the text around', { name: 'a\u202eb' }],
    ['no life', { expiresInDays: 0 }],
    ['more than a year', { expiresInDays: 366 }],
  ])('refuses %s', (_, change) => {
    expect(() => wish(change)).toThrow()
  })
})

describe('a token', () => {
  it.each(roles)(
    'of a %s acts as its owner, in one round trip, under its own name',
    async (role) => {
      const { request } = await tokenOf(world, org, { owner: role, name: `job of ${role}` })
      await findSession(request)
      const before = world.queries.length
      const session = await findSession(request)
      expect(world.queries.length - before).toBe(1)
      expect(session?.actor).toEqual({
        orgId: org.orgId,
        userId: org.as[role].actor.userId,
        role,
        label: `${org.as[role].actor.label} (token job of ${role})`,
        viaToken: true,
        isOperator: false,
      })
    },
  )

  it('notes when it was used, at most once a minute', async () => {
    const { request, tokenId } = await tokenOf(world, other, { owner: 'coder' })
    const start = world.now().getTime()
    const lastUsed = async () => {
      const { items } = await listApiTokens(other.as.coder, listOf())
      return items.find((item) => item.tokenId === tokenId)?.lastUsedAt
    }
    expect(await lastUsed()).toBeNull()
    await findSession(request)
    world.setNow(new Date(start + 59_000).toISOString())
    await findSession(request)
    expect(await lastUsed()).toBe(new Date(start).toISOString())
    world.setNow(new Date(start + 61_000).toISOString())
    await findSession(request)
    expect(await lastUsed()).toBe(new Date(start + 61_000).toISOString())
    world.setNow(new Date(start).toISOString())
  })

  it('dies when it expires', async () => {
    const { request } = await tokenOf(world, org, { owner: 'coder', expiresInDays: 1 })
    const start = world.now().getTime()
    world.setNow(new Date(start + 86_400_000 - 1).toISOString())
    expect(await findSession(request)).toBeDefined()
    world.setNow(new Date(start + 86_400_000).toISOString())
    expect(await findSession(request)).toBeUndefined()
    world.setNow(new Date(start).toISOString())
  })

  it('dies at once when its owner is deactivated or gets another role', async () => {
    const leaver = await world.createOrganization('leaving')
    for (const change of ["status = 'deactivated'", "role = 'admin'"]) {
      const { request } = await tokenOf(world, leaver, { owner: 'coder' })
      expect(await findSession(request)).toBeDefined()
      const { userId } = leaver.as.coder.actor
      await withOrgScope(leaver.as.admin, ({ sql }) =>
        sql.unsafe(`update users set ${change} where id = '${userId}'`),
      )
      expect(await findSession(request)).toBeUndefined()
      await withOrgScope(
        leaver.as.admin,
        ({ sql }) => sql`update users set status = 'active', role = 'coder' where id = ${userId}`,
      )
    }
  })

  it('acts in the narrower role it was given', async () => {
    const { request } = await tokenOf(world, org, { owner: 'coder', role: 'coder' })
    expect((await showMe(request)).role).toBe('coder')
    await withOrgScope(
      org.as.coder,
      ({ sql }) =>
        sql`update api_tokens set role = 'biller' where token_hash = ${request.sessionHash ?? ''}`,
    )
    expect((await showMe(request)).role).toBe('biller')
  })

  it('manages neither tokens nor sessions', async () => {
    const { request, tokenId } = await tokenOf(world, org, { owner: 'admin' })
    const session = await findSession(request)
    if (!session) throw new Error('The token opens nothing.')
    const acting = { ...org.as.admin, actor: session.actor }
    const refused = { code: 'FORBIDDEN_ROLE' }
    await expect(createApiToken(acting, wish())).rejects.toMatchObject(refused)
    await expect(listApiTokens(acting, listOf())).rejects.toMatchObject(refused)
    await expect(listApiTokens(acting, listOf({ of: 'organization' }))).rejects.toMatchObject(
      refused,
    )
    await expect(revokeApiToken(acting, { tokenId })).rejects.toMatchObject(refused)
    await expect(signOut(request)).rejects.toMatchObject(refused)
  })
})

describe('revoking a token', () => {
  it('ends it at once, is audited, and changes nothing the second time', async () => {
    const { request, tokenId } = await tokenOf(world, org, { owner: 'supervisor' })
    await revokeApiToken(org.as.supervisor, { tokenId })
    await revokeApiToken(org.as.supervisor, { tokenId })
    expect(await findSession(request)).toBeUndefined()
    const audited = await listAuditEntries(org.as.admin, 'token.revoked')
    expect(audited.filter(({ subjectId }) => subjectId === tokenId)).toHaveLength(1)
  })

  it('is for the owner and for admins of the same organization', async () => {
    const { request, tokenId } = await tokenOf(world, org, { owner: 'coder' })
    for (const stranger of [org.as.manager, other.as.admin, other.as.coder]) {
      await expect(revokeApiToken(stranger, { tokenId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    expect(await findSession(request)).toBeDefined()
    await revokeApiToken(org.as.admin, { tokenId })
    expect(await findSession(request)).toBeUndefined()
    const { items } = await listApiTokens(org.as.coder, listOf({ limit: 200 }))
    expect(items.find((item) => item.tokenId === tokenId)).toMatchObject({
      state: 'revoked',
      revokedByLabel: org.as.admin.actor.label,
    })
  })
})

describe('the list of tokens', () => {
  it('holds the own ones, and for an admin those of the organization, page by page', async () => {
    const listing = await world.createOrganization('listing')
    for (const owner of ['coder', 'manager', 'coder'] as const) {
      await tokenOf(world, listing, { owner })
    }
    await tokenOf(world, other, { owner: 'coder' })
    const own = await listApiTokens(listing.as.coder, listOf())
    expect(own.items.map(({ ownerLabel }) => ownerLabel)).toEqual([
      'Coder listing',
      'Coder listing',
    ])
    expect(JSON.stringify(own)).not.toContain('hash')
    const first = await listApiTokens(listing.as.admin, listOf({ of: 'organization', limit: 2 }))
    const second = await listApiTokens(
      listing.as.admin,
      listOf({ of: 'organization', limit: 2, cursor: first.nextCursor }),
    )
    const all = [...first.items, ...second.items]
    expect(all).toHaveLength(3)
    expect(new Set(all.map(({ tokenId }) => tokenId)).size).toBe(3)
    expect(second.nextCursor).toBeNull()
  })

  it.each(roles.filter((role) => role !== 'admin'))(
    'of the organization is closed to a %s',
    async (role) => {
      await expect(
        listApiTokens(org.as[role], listOf({ of: 'organization' })),
      ).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    },
  )
})
