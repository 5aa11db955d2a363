import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemUserId } from '@/core/actor'
import { actingAs } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { searchCodesInput } from '../contract/search'
import { listPersonalCodes } from '../queries/personal-codes'
import { getCode } from './get-code'
import { getPersonalCodes } from './get-personal-codes'
import { noteUse } from './note-use'
import { searchCodes } from './search-codes'
import { setFavourite } from './set-favourite'

let world: TestWorld
let org: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('personal-codes')
  other = await world.createOrganization('personal-codes-elsewhere')
})

afterAll(() => world.close())

async function codesOf(ctx: TestOrganization['as']['coder']) {
  const { favourites, recents } = await getPersonalCodes(ctx, {})
  return {
    favourites: favourites.map(({ code }) => code),
    recents: recents.map(({ code }) => code),
  }
}

async function firstFor(ctx: TestOrganization['as']['coder'], query: string) {
  const { items } = await searchCodes(ctx, searchCodesInput.parse({ query }))
  return items[0]
}

describe('codeSets.setFavourite', () => {
  it('marks a code for one person, ranks by it at once and leaves an audit row', async () => {
    const ctx = org.as.coder
    expect((await firstFor(ctx, 'diabetes'))?.code).toBe('E11.9')
    expect(await setFavourite(ctx, { code: 'e1140', favourite: true })).toEqual({ ok: true })
    expect(await firstFor(ctx, 'diabetes')).toMatchObject({ code: 'E11.40', favourite: true })
    expect((await getCode(ctx, { code: 'E11.40' })).favourite).toBe(true)
    expect((await codesOf(ctx)).favourites).toEqual(['E11.40'])
    expect((await codesOf(org.as.supervisor)).favourites).toEqual([])
    expect((await codesOf(other.as.coder)).favourites).toEqual([])
    expect(await listAuditEntries(ctx, 'favourite.added')).toMatchObject([
      { actorId: ctx.actor.userId, subjectId: ctx.actor.userId, detail: { code: 'E1140' } },
    ])
  })

  it('takes a mark away once, and says nothing where there was none', async () => {
    const ctx = org.as.manager
    await setFavourite(ctx, { code: 'I10', favourite: true })
    await setFavourite(ctx, { code: 'I10', favourite: false })
    expect(await setFavourite(ctx, { code: 'I10', favourite: false })).toEqual({ ok: true })
    expect((await codesOf(ctx)).favourites).toEqual([])
    expect(await listAuditEntries(ctx, 'favourite.removed')).toHaveLength(1)
  })

  it('refuses a header with the way to mend it, and a code that no release holds', async () => {
    const refused = await setFavourite(org.as.coder, { code: 'E11', favourite: true })
    expect(refused).toMatchObject({ ok: false, reason: 'notBillable' })
    expect(refused.ok ? '' : refused.message).toContain('codes below it')
    await expect(
      setFavourite(org.as.coder, { code: 'X99.999', favourite: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuses more than there is room for', async () => {
    const ctx = org.as.biller
    await withOrgScope(
      ctx,
      (tx) => tx.sql`
        insert into personal_codes (org_id, user_id, code, favourite_since)
        select ${org.orgId}, ${ctx.actor.userId}, 'A' || n, now() from generate_series(100, 299) n`,
    )
    expect(await setFavourite(ctx, { code: 'I10', favourite: true })).toMatchObject({
      ok: false,
      reason: 'tooMany',
    })
  })
})

describe('codeSets.noteUse', () => {
  it('puts the code before those used earlier, for this person only', async () => {
    const ctx = org.as.provider
    for (const [second, code] of ['I10', 'E11.9', 'I10'].entries()) {
      world.setNow(`2026-03-02T12:00:0${second}.000Z`)
      await noteUse(ctx, { code })
    }
    expect((await codesOf(ctx)).recents).toEqual(['I10', 'E11.9'])
    expect((await codesOf(other.as.provider)).recents).toEqual([])
    expect(await noteUse(ctx, { code: 'not a code' })).toEqual({ noted: false })
  })

  it('forgets what was used before the last fifty, favourites apart', async () => {
    const ctx = other.as.admin
    await withOrgScope(
      ctx,
      (tx) => tx.sql`
        insert into personal_codes (org_id, user_id, code, used_at, favourite_since)
        select ${other.orgId}, ${ctx.actor.userId}, 'A' || n,
          now() - interval '1 year' + n * interval '1 second', case when n = 100 then now() end
        from generate_series(100, 159) n`,
    )
    await noteUse(ctx, { code: 'I10' })
    const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
    const codes = rows.map(({ code }) => code).sort()
    expect(codes).toHaveLength(51)
    expect(codes[0]).toBe('A100')
  })
})

describe('who holds no role', () => {
  it('has no codes of their own', async () => {
    const system = { orgId: org.orgId, userId: systemUserId, role: 'system', label: 'job' } as const
    const ctx = actingAs(world.server, system, 'test')
    const refused = { code: 'FORBIDDEN_ROLE' }
    await expect(setFavourite(ctx, { code: 'I10', favourite: true })).rejects.toMatchObject(refused)
    await expect(noteUse(ctx, { code: 'I10' })).rejects.toMatchObject(refused)
    await expect(getPersonalCodes(ctx, {})).rejects.toMatchObject(refused)
  })
})
