import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '@/core/actor'
import { smallBundle } from '@/testing/fhir-bundle'
import { serveApi, type ServedApi } from '@/testing/serve-api'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'

let world: TestWorld
let org: TestOrganization
let api: ServedApi

beforeAll(async () => {
  world = await openTestWorld({ UPLOAD_LIMIT_PER_MINUTE: '2' })
  org = await world.createOrganization('upload-limit')
  api = await serveApi(world.server)
})

afterAll(async () => {
  await api.close()
  await world.close()
})

async function upload(secret: string): Promise<Response> {
  return fetch(`${api.origin}/api/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'x-file-name': 'one.json' },
    body: JSON.stringify(smallBundle('1')),
  })
}

const secretOf = async (owner: Role, organization = org) =>
  (await tokenOf(world, organization, { owner })).secret

it('uploads are limited for a person, through whichever session or token, and say when to go on', async () => {
  const [one, other] = [await secretOf('manager'), await secretOf('manager')]
  const answers = [await upload(one), await upload(other), await upload(one)]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
  const [first, , last] = answers
  expect(first?.headers.get('ratelimit-policy')).toBe('"upload";q=2;w=60')
  expect(first?.headers.get('ratelimit')).toMatch(/^"upload";r=1;t=\d+$/)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  const { error } = (await last?.json()) as { error: { code: string; message: string } }
  expect(error.code).toBe('RATE_LIMIT_EXCEEDED')
  expect(error.message).toContain('Uploads are limited to 2 a minute')

  const elsewhere = await world.createOrganization('upload-limit-elsewhere')
  expect((await upload(await secretOf('manager', elsewhere))).status).toBe(200)
})

it('who may not upload is told so, and only that', async () => {
  expect((await upload(await secretOf('coder'))).status).toBe(403)
})
