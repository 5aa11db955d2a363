import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCodeSets } from '@/features/code-sets'
import { excerptDirectory } from '@/testing/official-release'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { assessRiskInput } from '../contract/risk'
import { assessDiagnoses } from './assess-diagnoses'

let bare: TestWorld
let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  bare = await openTestWorld()
  world = await openTestWorld()
  org = await world.createOrganization('assessing')
  const files = readdirSync(excerptDirectory)
    .filter((name) => /^(hcc|msdrg)/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(excerptDirectory, name)) }))
  await loadCodeSets({ env: world.database.env, clock: world.now }, { files, asserted: {} })
})

afterAll(async () => {
  await world.close()
  await bare.close()
})

const stay = assessRiskInput.parse({
  diagnoses: [{ code: 'i50.9', poa: 'Y' }, { code: 'E11.22', poa: 'Y' }, { code: 'E119' }],
  inpatient: true,
})

describe('coding.assessRisk', () => {
  it.each(['coder', 'supervisor', 'manager'] as const)(
    'tells a %s the categories of the codes, the replaced ones with the one that replaces them',
    async (role) => {
      const { hcc } = await assessDiagnoses(org.as[role], stay)
      const [v28] = hcc
      expect(v28).toMatchObject({ model: 'V28', source: 'CMS-HCC model V28', year: '2026' })
      expect(v28?.categories).toEqual([
        { category: '37', label: 'Diabetes with Chronic Complications', codes: ['E11.22'] },
        {
          category: '38',
          label: expect.stringContaining('Diabetes') as string,
          codes: ['E11.9'],
          replacedBy: '37',
        },
        { category: '226', label: expect.any(String) as string, codes: ['I50.9'] },
      ])
    },
  )

  it('applies the edits of age and sex that are loaded', async () => {
    const child = assessRiskInput.parse({
      ...stay,
      diagnoses: [{ code: 'J44.9' }],
      patient: { ageYears: 9 },
    })
    const [v28, v24] = (await assessDiagnoses(org.as.coder, child)).hcc
    expect(v28).toMatchObject({
      knowsEdits: true,
      categories: [],
      edited: [{ codes: ['J44.9'], text: 'COPD unspecified - invalid if age < 18' }],
    })
    expect(v24?.knowsEdits).toBe(false)
    expect(assessRiskInput.safeParse({ ...stay, patient: { ageYears: -1 } }).success).toBe(false)
  })

  it('names the sets that are not loaded', async () => {
    expect((await assessDiagnoses(org.as.coder, stay)).notLoaded).toEqual(['elixhauser'])
    const nobody = await bare.createOrganization('without-sets')
    const nothing = await assessDiagnoses(nobody.as.coder, stay)
    expect(nothing).toEqual({ hcc: [], notLoaded: ['hcc', 'elixhauser', 'severity'] })
  })

  it('sends no statement once the library is open, so it records no reading', async () => {
    await assessDiagnoses(org.as.coder, stay)
    const before = world.queries.length
    await assessDiagnoses(org.as.coder, stay)
    expect(world.queries.length).toBe(before)
  })

  it('takes at most a hundred diagnoses, and none', async () => {
    const diagnoses = Array.from({ length: 101 }, () => ({ code: 'I10' }))
    expect(assessRiskInput.safeParse({ diagnoses, inpatient: false }).success).toBe(false)
    const none = assessRiskInput.parse({ diagnoses: [], inpatient: false })
    expect((await assessDiagnoses(org.as.coder, none)).hcc.map((one) => one.categories)).toEqual([
      [],
      [],
    ])
  })

  it.each(['admin', 'provider', 'biller'] as const)('refuses a %s', async (role) => {
    await expect(assessDiagnoses(org.as[role], stay)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})
