import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { validateInput } from '../contract/validation'
import { validateRecords } from './validate-records'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('validating')
})

afterAll(() => world.close())

const record = {
  id: 'one',
  encounter: { setting: 'outpatient', serviceDate: '2026-03-02' },
  patient: { sex: 'male', ageYears: 58 },
  diagnoses: [{ code: 'E11' }],
}

async function validate(records: readonly unknown[]) {
  const { results } = await validateRecords(org.as.coder, validateInput.parse({ records }))
  return results
}

describe('coding.validate', () => {
  it('judges each record by its own date, in order', async () => {
    const old = { ...record, encounter: { setting: 'outpatient', serviceDate: '2019-01-01' } }
    const results = await validate([record, { ...old, id: 'two' }])
    expect(results).toMatchObject([
      { id: 'one', release: 'icd10cm-2026-starter', findings: [{ rule: 'FMT-04', row: 1 }] },
      { id: 'two', releaseNote: expect.stringContaining('2019-01-01') as string },
    ])
    expect(results[0]).not.toHaveProperty('releaseNote')
  })

  it('answers a record that cannot be read in its place and judges the others', async () => {
    const results = await validate([
      { id: 'bad', diagnoses: 'none' },
      record,
      { ...record, encounter: { setting: 'outpatient' } },
      null,
    ])
    expect(results).toMatchObject([
      { id: 'bad', line: 1, error: expect.stringContaining('encounter') as string },
      { id: 'one' },
      { line: 3, error: expect.stringContaining('service date') as string },
      { line: 4, error: expect.any(String) as string },
    ])
  })

  it('reads the site rules once, however many records there are, and nothing else', async () => {
    await validate([record])
    const before = world.queries.length
    await validate([record, record, record])
    const sent = world.queries.slice(before).filter((text) => / from /.test(text))
    expect(sent.map((text) => text.includes('site_rules'))).toEqual([true])
  })

  it.each([0, 1001])('takes 1 to 1,000 records, not %d', (count) => {
    const records = Array.from({ length: count }, () => record)
    expect(validateInput.safeParse({ records }).success).toBe(false)
  })

  it.each(['admin', 'provider', 'biller'] as const)('refuses a %s', async (role) => {
    const input = validateInput.parse({ records: [record] })
    await expect(validateRecords(org.as[role], input)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})
