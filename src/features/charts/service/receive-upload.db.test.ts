import { zipSync } from 'fflate'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { smallBundle } from '@/testing/fhir-bundle'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { uploadResultSchema } from '../contract/imports'
import { importFiles } from '../tables/imports'
import { receiveUpload } from './receive-upload'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld({ UPLOAD_MAX_BYTES: '100000' })
  org = await world.createOrganization('upload')
})

afterAll(() => world.close())

const bundle = JSON.stringify(smallBundle('1'))

async function post(init: RequestInit, ctx: ActorContext = org.as.manager) {
  const request = new Request('http://localhost/api/uploads', { method: 'POST', ...init })
  const response = await receiveUpload(request, ctx)
  return { status: response.status, files: uploadResultSchema.parse(await response.json()).files }
}

function form(...files: readonly (readonly [string, BlobPart])[]): RequestInit {
  const body = new FormData()
  for (const [name, content] of files) body.append('file', new Blob([content]), name)
  return { body }
}

describe('an upload', () => {
  it('takes several files of a form, each by itself', async () => {
    const { status, files } = await post(
      form(
        ['José.json', bundle],
        ['b.json.gz', gzipSync(bundle)],
        ['c.zip', zipSync({ 'd.json': Buffer.from(bundle) })],
        ['e.json', 'not json'],
      ),
    )
    expect(status).toBe(200)
    expect(files.map(({ name, fileId, refusal }) => [name, !!fileId, refusal?.reason])).toEqual([
      ['José.json', true, undefined],
      ['b.json.gz', true, undefined],
      ['c.zip/d.json', true, undefined],
      ['e.json', false, 'not-json'],
    ])
  })

  it('takes the body as one file named by its header', async () => {
    const { files } = await post({
      body: bundle,
      headers: {
        'content-type': 'application/fhir+json',
        'x-file-name': encodeURIComponent('Zoë.json'),
      },
    })
    expect(files).toMatchObject([{ name: 'Zoë.json', needsAssertion: false }])
  })

  it('in which every file is refused answers 422 with the reasons and keeps nothing', async () => {
    const count = () =>
      withOrgScope(org.as.manager, async (tx) => (await tx.db.select().from(importFiles)).length)
    const before = await count()
    const { status, files } = await post(
      form(['big.json', ' '.repeat(100_001)], ['empty.json', '']),
    )
    expect(status).toBe(422)
    expect(files.map(({ refusal }) => refusal?.reason)).toEqual(['file-too-large', 'empty-file'])
    expect(await count()).toBe(before)
  })

  it('stands in the audit log with its counts and reasons, without the names of files', async () => {
    const entries = await listAuditEntries(org.as.manager, 'import.filesStaged')
    expect(entries.map(({ detail }) => detail)).toEqual([
      { staged: 3, refused: 1, reasons: ['not-json'] },
      { staged: 1, refused: 0, reasons: [] },
      { staged: 0, refused: 2, reasons: ['file-too-large', 'empty-file'] },
    ])
    expect(JSON.stringify(entries)).not.toContain('José')
  })

  it('that is no readable form is refused', async () => {
    const headers = { 'content-type': 'multipart/form-data' }
    await expect(post({ body: 'x', headers })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    const cut = { 'content-type': 'multipart/form-data; boundary=b' }
    const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\n\r\n{'
    await expect(post({ body, headers: cut })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    await expect(post({})).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })

  it.each(['coder', 'supervisor', 'admin', 'provider', 'biller'] as const)(
    'is not for a %s',
    async (role) => {
      await expect(post(form(['a.json', bundle]), org.as[role])).rejects.toMatchObject({
        code: 'FORBIDDEN_ROLE',
      })
    },
  )
})
