import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemUserId } from '@/core/actor'
import { actingAs } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { noteUseInput, personalCodesInput, setFavouriteInput } from '../contract/personal-codes'
import { searchCodesInput } from '../contract/search'
import { listPersonalCodes } from '../queries/personal-codes'
import { getCode } from './get-code'
import { getPersonalCodes } from './get-personal-codes'
import { loadCodeSets } from './load-code-sets'
import { noteUse } from './note-use'
import { listOfficialFiles } from './official/read-official-directory'
import { searchCodes } from './search-codes'
import { setFavourite } from './set-favourite'

type Ctx = TestOrganization['as']['coder']
const personal = (ctx: Ctx, asked = {}) => getPersonalCodes(ctx, personalCodesInput.parse(asked))
const use = (ctx: Ctx, used: object) => noteUse(ctx, noteUseInput.parse(used))
const mark = (ctx: Ctx, marked: object) => setFavourite(ctx, setFavouriteInput.parse(marked))

let world: TestWorld
let org: TestOrganization
let other: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('personal-codes')
  other = await world.createOrganization('personal-codes-elsewhere')
})

afterAll(() => world.close())

async function codesOf(ctx: Ctx) {
  const { favourites, recents } = await personal(ctx)
  return {
    favourites: favourites.map(({ code }) => code),
    recents: recents.map(({ code }) => code),
  }
}

async function firstFor(ctx: Ctx, query: string) {
  const { items } = await searchCodes(ctx, searchCodesInput.parse({ query }))
  return items[0]
}

describe('codeSets.setFavourite', () => {
  it('marks a code for one person, ranks by it at once and leaves an audit row', async () => {
    const ctx = org.as.coder
    expect((await firstFor(ctx, 'diabetes'))?.code).toBe('E11.9')
    expect(await mark(ctx, { code: 'e1140', favourite: true })).toEqual({ ok: true })
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
    await mark(ctx, { code: 'I10', favourite: true })
    await mark(ctx, { code: 'I10', favourite: false })
    expect(await mark(ctx, { code: 'I10', favourite: false })).toEqual({ ok: true })
    expect((await codesOf(ctx)).favourites).toEqual([])
    expect(await listAuditEntries(ctx, 'favourite.removed')).toHaveLength(1)
  })

  it('refuses a header with the way to mend it, and a code that no release holds', async () => {
    const refused = await mark(org.as.coder, { code: 'E11', favourite: true })
    expect(refused).toMatchObject({ ok: false, reason: 'notBillable' })
    expect(refused.ok ? '' : refused.message).toContain('codes below it')
    await expect(mark(org.as.coder, { code: 'X99.999', favourite: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('refuses more than there is room for', async () => {
    const ctx = org.as.biller
    await withOrgScope(
      ctx,
      (tx) => tx.sql`
        insert into personal_codes (org_id, user_id, code, favourite_since)
        select ${org.orgId}, ${ctx.actor.userId}, 'A' || n, now() from generate_series(100, 299) n`,
    )
    expect(await mark(ctx, { code: 'I10', favourite: true })).toMatchObject({
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
      await use(ctx, { code })
    }
    expect((await codesOf(ctx)).recents).toEqual(['I10', 'E11.9'])
    expect((await codesOf(other.as.provider)).recents).toEqual([])
    expect(await use(ctx, { code: 'not a code' })).toEqual({ noted: false })
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
    await use(ctx, { code: 'I10' })
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
    await expect(mark(ctx, { code: 'I10', favourite: true })).rejects.toMatchObject(refused)
    await expect(use(ctx, { code: 'I10' })).rejects.toMatchObject(refused)
    await expect(personal(ctx)).rejects.toMatchObject(refused)
  })
})

describe('codes of a procedure system', () => {
  const pcs = { code: '0dtj0zz', system: 'ICD-10-PCS' }
  const systems = ['ICD-10-PCS'] as const
  let loaded: TestWorld
  let place: TestOrganization

  beforeAll(async () => {
    loaded = await openTestWorld()
    const files = listOfficialFiles(excerptDirectory).map((path) => ({
      name: path.slice(excerptDirectory.length + 1),
      bytes: readFileSync(path),
    }))
    await loadCodeSets({ env: loaded.database.env, clock: loaded.now }, { files, asserted: {} })
    place = await loaded.createOrganization('own-procedures')
  })

  afterAll(() => loaded.close())

  it('are marked and used as those of ICD-10-CM, and rank the search at once', async () => {
    const ctx = place.as.coder
    const find = async () =>
      (await searchCodes(ctx, searchCodesInput.parse({ query: 'resection', systems }))).items
    const [first, second] = await find()
    if (!first || !second) throw new Error('The excerpt holds too few codes.')
    expect(await mark(ctx, { code: second.code, system: 'ICD-10-PCS', favourite: true })).toEqual({
      ok: true,
    })
    expect((await find())[0]).toMatchObject({ code: second.code, favourite: true })
    await use(ctx, { code: first.code, system: 'ICD-10-PCS' })
    const own = await personal(ctx, { systems })
    expect(own.favourites).toMatchObject([{ code: second.code, system: 'ICD-10-PCS' }])
    expect(own.recents).toMatchObject([{ code: first.code, title: first.title }])
    expect(await personal(ctx)).toMatchObject({ favourites: [], recents: [] })
    expect(await listAuditEntries(ctx, 'favourite.added')).toMatchObject([
      { detail: { code: `ICD-10-PCS ${second.code}` } },
    ])
  })

  it('leave the places of the diagnoses used last alone', async () => {
    const ctx = place.as.supervisor
    await use(ctx, { code: 'I10' })
    await withOrgScope(
      ctx,
      (tx) => tx.sql`
        insert into personal_codes (org_id, user_id, code, used_at)
        select ${place.orgId}, ${ctx.actor.userId}, 'ICD-10-PCS 0DTJ' || n, now() + n * interval '1 s'
        from generate_series(100, 159) n`,
    )
    await use(ctx, pcs)
    const rows = await withOrgScope(ctx, (tx) => listPersonalCodes(tx, ctx.actor.userId))
    expect(rows).toHaveLength(51)
    expect((await personal(ctx)).recents).toMatchObject([{ code: 'I10' }])
  })

  it('are refused where the release does not hold them or only groups by them', async () => {
    const ctx = place.as.coder
    const refused = { code: 'NOT_FOUND' }
    await expect(mark(ctx, { ...pcs, code: '0DTJ9ZZ', favourite: true })).rejects.toMatchObject(
      refused,
    )
    await expect(mark(ctx, { ...pcs, code: 'I10', favourite: true })).rejects.toMatchObject(refused)
    await expect(
      mark(ctx, { code: '99213', system: 'CPT', favourite: true }),
    ).rejects.toMatchObject(refused)
  })
})
