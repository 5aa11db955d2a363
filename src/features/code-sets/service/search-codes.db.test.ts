import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, systemUserId } from '@/core/actor'
import { actingAs } from '@/server/context'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { getCodeInput, searchCodesInput } from '../contract/search'
import { getCode } from './get-code'
import { loadCodeSets } from './load-code-sets'
import { listOfficialFiles } from './official/read-official-directory'
import { searchCodes } from './search-codes'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('code-search')
})

afterAll(() => world.close())

describe('codeSets.search', () => {
  it.each(roles)('answers a %s with the release in force and its codes', async (role) => {
    const found = await searchCodes(org.as[role], searchCodesInput.parse({ query: 'htn' }))
    expect(found.release).toEqual({
      id: 'icd10cm-2026-starter',
      label: 'ICD-10-CM FY2026 (starter set)',
      isStarter: true,
      note: null,
    })
    expect(found.items[0]).toEqual({
      system: 'ICD-10-CM',
      code: 'I10',
      title: 'Essential (primary) hypertension',
      billable: true,
      kind: 'code',
      matched: 'synonym',
      words: ['hypertension'],
      favourite: false,
    })
  })

  it('shows codes with their dot and no more than asked for', async () => {
    const input = searchCodesInput.parse({ query: 'e11', limit: 3 })
    const { items } = await searchCodes(org.as.coder, input)
    expect(items).toHaveLength(3)
    expect(items.every(({ code }) => /^E11(\.|$)/.test(code))).toBe(true)
  })

  it('says when no release covers the date asked for', async () => {
    const input = searchCodesInput.parse({ query: 'htn', date: '2015-01-01' })
    const { release } = await searchCodes(org.as.coder, input)
    expect(release.note).toContain('2015-01-01')
  })

  it('sends no statement once the library is open', async () => {
    await searchCodes(org.as.coder, searchCodesInput.parse({ query: 'copd' }))
    const before = world.queries.length
    await searchCodes(org.as.coder, searchCodesInput.parse({ query: 'copd' }))
    expect(world.queries.length).toBe(before)
  })

  it('refuses who holds no role', async () => {
    const system = { orgId: org.orgId, userId: systemUserId, role: 'system', label: 'job' } as const
    const ctx = actingAs(world.server, system, 'test')
    await expect(searchCodes(ctx, searchCodesInput.parse({ query: 'x' }))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(getCode(ctx, getCodeInput.parse({ code: 'I10' }))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})

describe('codeSets.search over procedures', () => {
  const search = (as: TestOrganization, query: string, more = {}) =>
    searchCodes(as.as.coder, searchCodesInput.parse({ query, date: '2026-03-02', ...more }))

  it('says that no official files are loaded, and searches diagnoses all the same', async () => {
    const systems = ['ICD-10-PCS', 'ICD-10-CM']
    const found = await search(org, 'htn', { systems })
    expect(found.systems).toMatchObject([
      { system: 'ICD-10-PCS', state: 'missing', release: null },
      { system: 'ICD-10-CM', state: 'ready', release: { id: 'icd10cm-2026-starter' } },
    ])
    expect(found.items[0]).toMatchObject({ system: 'ICD-10-CM', code: 'I10' })
    expect((await search(org, 'appendix', { systems: ['ICD-10-PCS'] })).items).toEqual([])
  })

  it('finds the loaded procedures by code, by words, and by what they are called', async () => {
    const other = await openTestWorld()
    const files = listOfficialFiles(excerptDirectory).map((path) => ({
      name: path.slice(excerptDirectory.length + 1),
      bytes: readFileSync(path),
    }))
    await loadCodeSets({ env: other.database.env, clock: other.now }, { files, asserted: {} })
    const loaded = await other.createOrganization('procedure-search')
    const systems = ['ICD-10-PCS', 'HCPCS', 'CPT']
    for (const query of [
      '0DTJ4ZZ',
      '0dtj4',
      'resection appendix percutaneous',
      'lap appendectomy',
    ]) {
      const found = await search(loaded, query, { systems })
      expect(found.items[0]).toMatchObject({
        system: 'ICD-10-PCS',
        code: '0DTJ4ZZ',
        title: 'Resection of Appendix, Percutaneous Endoscopic Approach',
        billable: true,
      })
      expect(found.systems.map(({ state }) => state)).toEqual(['ready', 'ready', 'missing'])
      expect(found.release.id).toBe('icd10cm-2026')
    }
    expect((await search(loaded, 'resection appendix')).items).toEqual([])
    const elsewhere = await search(loaded, '0DTJ4ZZ', { systems, date: '2019-01-01' })
    expect(elsewhere.systems[0]?.release?.note).toContain('2019-01-01')
    await other.close()
  })

  it.each([[[]], [['ICD-9']]])('refuses %j as code systems', (systems) => {
    expect(searchCodesInput.safeParse({ query: 'x', systems }).success).toBe(false)
  })
})

describe('codeSets.get', () => {
  it('shows a code between what stands above and below it', async () => {
    const code = await getCode(org.as.coder, getCodeInput.parse({ code: 's52501' }))
    expect(code).toMatchObject({ code: 'S52.501', billable: false })
    expect(code.parents.map((parent) => parent.code)).toEqual([
      'ch19',
      'S50-S59',
      'S52',
      'S52.5',
      'S52.50',
    ])
    expect(code.children[0]).toMatchObject({ code: 'S52.501A', billable: true })
    expect(code.seventhCharacters[0]).toEqual({
      character: 'A',
      meaning: 'initial encounter for closed fracture',
    })
  })

  it('knows sections and chapters by their own names', async () => {
    const section = await getCode(org.as.admin, getCodeInput.parse({ code: 'I10-I1A' }))
    expect(section).toMatchObject({ kind: 'section', title: 'Hypertensive diseases' })
    const chapter = await getCode(org.as.admin, getCodeInput.parse({ code: 'ch09' }))
    expect(chapter.children.map((child) => child.code)).toContain('I10-I1A')
  })

  it('answers NOT_FOUND for a code that the release does not hold', async () => {
    const missing = getCode(org.as.coder, getCodeInput.parse({ code: 'I10.9' }))
    await expect(missing).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
