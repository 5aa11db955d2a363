import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, systemUserId } from '@/core/actor'
import { actingAs } from '@/server/context'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listNodesInput } from '../contract/browse'
import { getProcedureInput } from '../contract/procedure-table'
import { setFavouriteInput } from '../contract/personal-codes'
import { getProcedure } from './get-procedure'
import { listNodes } from './list-nodes'
import { loadCodeSets } from './load-code-sets'
import { listOfficialFiles } from './official/read-official-directory'
import { setFavourite } from './set-favourite'

let world: TestWorld
let org: TestOrganization
let bare: TestWorld
let without: TestOrganization

type Ctx = TestOrganization['as']['coder']
const get = (ctx: Ctx, code: string) => getProcedure(ctx, getProcedureInput.parse({ code }))
const list = (ctx: Ctx, parent?: string) =>
  listNodes(ctx, listNodesInput.parse({ system: 'ICD-10-PCS', parent }))

beforeAll(async () => {
  ;[world, bare] = await Promise.all([openTestWorld(), openTestWorld()])
  const files = listOfficialFiles(excerptDirectory).map((path) => ({
    name: path.slice(excerptDirectory.length + 1),
    bytes: readFileSync(path),
  }))
  await loadCodeSets({ env: world.database.env, clock: world.now }, { files, asserted: {} })
  org = await world.createOrganization('procedures')
  without = await bare.createOrganization('no-procedures')
})

afterAll(() => Promise.all([world.close(), bare.close()]))

describe('codeSets.procedure', () => {
  it.each(roles)('shows a %s what may follow, and how many codes do', async (role) => {
    const detail = await get(org.as[role], '0dtj')
    expect(detail).toMatchObject({ code: '0DTJ', codes: 2, axis: 'Approach', title: null })
    expect(detail.release.label).toContain('ICD-10-PCS')
    expect(detail.values).toMatchObject([
      { character: '0', label: 'Open', codes: 1, first: { code: '0DTJ0ZZ' } },
      { character: '4', label: 'Percutaneous Endoscopic', codes: 1, first: { code: '0DTJ4ZZ' } },
    ])
    expect(detail.path.map(({ label }) => label).slice(0, 3)).toEqual([
      'Medical and Surgical',
      'Gastrointestinal System',
      'Resection',
    ])
  })

  it('shows a whole code with its title, and whether it is a favourite', async () => {
    const ctx = org.as.coder
    expect(await get(ctx, '0DTJ4ZZ')).toMatchObject({
      title: 'Resection of Appendix, Percutaneous Endoscopic Approach',
      axis: null,
      values: [],
      favourite: false,
    })
    const mark = { code: '0DTJ4ZZ', system: 'ICD-10-PCS', favourite: true }
    await setFavourite(ctx, setFavouriteInput.parse(mark))
    expect((await get(ctx, '0DTJ4ZZ')).favourite).toBe(true)
    expect((await get(org.as.manager, '0DTJ4ZZ')).favourite).toBe(false)
  })

  it('answers NOT_FOUND where no valid code begins so, and where none is loaded', async () => {
    const missing = { code: 'NOT_FOUND' }
    await expect(get(org.as.coder, '0DTJ9')).rejects.toMatchObject(missing)
    await expect(get(org.as.coder, 'Z')).rejects.toMatchObject(missing)
    await expect(get(without.as.coder, '0DT')).rejects.toMatchObject(missing)
  })

  it.each(['0DTJ4ZZZ', '0DO', 'É', ''])('refuses %j with a word on how to write it', (code) => {
    const parsed = getProcedureInput.safeParse({ code })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues[0]?.message).toMatch(/ICD-10-PCS|section/)
  })

  it('refuses who holds no role', async () => {
    const system = { orgId: org.orgId, userId: systemUserId, role: 'system', label: 'job' } as const
    const ctx = actingAs(world.server, system, 'test')
    await expect(get(ctx, '0')).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    await expect(list(ctx)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
  })
})

describe('codeSets.nodes of ICD-10-PCS', () => {
  it('lead from the sections to whole codes', async () => {
    const ctx = org.as.coder
    const { items } = await list(ctx)
    expect(items).toContainEqual(
      expect.objectContaining({ code: '0', title: 'Medical and Surgical', hasChildren: true }),
    )
    const [open] = (await list(ctx, '0DTJ0Z')).items
    expect(open).toMatchObject({
      code: '0DTJ0ZZ',
      title: 'Resection of Appendix, Open Approach',
      billable: true,
      hasChildren: false,
    })
    await expect(list(ctx, '0DX')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(list(ctx, 'I10-I1A')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('say that no release is loaded', async () => {
    expect(await list(without.as.coder)).toEqual({ release: null, items: [] })
  })
})

describe('what a release of ICD-10-PCS changed', () => {
  let changing: TestWorld
  let coder: Ctx
  /** Written for this test, in the columns of the official order file. */
  const yearBefore = [
    '00001 0DT     0 Gastrointestinal System, Resection',
    '00002 0DTJ0ZZ 1 Resection of Appendix, by Incision',
    '00003 0DTJ8ZZ 1 Resection of Appendix, Via Natural or Artificial Opening',
  ].join('\n')

  beforeAll(async () => {
    changing = await openTestWorld()
    const name = 'icd10pcs_order_2026.txt'
    const files = [
      { name, bytes: readFileSync(`${excerptDirectory}/${name}`) },
      { name: 'icd10pcs_order_2025.txt', bytes: Buffer.from(yearBefore) },
    ]
    await loadCodeSets({ env: changing.database.env, clock: changing.now }, { files, asserted: {} })
    coder = (await changing.createOrganization('changes')).as.coder
  })

  afterAll(() => changing.close())

  const changesBelow = async (ctx: Ctx, parent: string) =>
    (await list(ctx, parent)).items.map(({ code, change }) => [code, change])

  it('is marked in the tree as new, revised or deleted, at its place', async () => {
    expect(await changesBelow(coder, '0DTJ')).toEqual([
      ['0DTJ0', null],
      ['0DTJ4', 'new'],
      ['0DTJ8', 'deleted'],
    ])
    expect((await list(coder, '0DTJ')).items[2]).toMatchObject({ hasChildren: false })
    expect(await changesBelow(coder, '0DTJ0Z')).toEqual([['0DTJ0ZZ', 'revised']])
  })

  it('is told at the code, with the releases around', async () => {
    expect(await get(coder, '0DTJ4ZZ')).toMatchObject({
      change: 'new',
      history: [
        { label: 'ICD-10-PCS FY2025', state: 'absent', title: null },
        { label: 'ICD-10-PCS FY2026', state: 'billable' },
      ],
    })
    expect(await get(coder, '0DTJ0ZZ')).toMatchObject({
      change: 'revised',
      history: [{ title: 'Resection of Appendix, by Incision' }, {}],
    })
    expect(await get(coder, '0DTJ')).toMatchObject({
      change: null,
      history: [{ state: 'header' }, { state: 'header' }],
    })
    await expect(get(coder, '0DTJ8')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is unknown where the release before is not loaded', async () => {
    const unknown = [
      ['0DTJ0', null],
      ['0DTJ4', null],
    ]
    expect(await changesBelow(org.as.coder, '0DTJ')).toEqual(unknown)
    expect((await get(org.as.coder, '0DTJ4ZZ')).history).toHaveLength(1)
  })
})
