import { gzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unsealText } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import { smallBundle } from '@/testing/fhir-bundle'
import {
  asSystem,
  openTestWorld,
  type TestOrganization,
  type TestWorld,
} from '@/testing/test-world'
import type { ImportDetail } from '../contract/imports'
import { chartDocuments, charts, patients } from '../tables/charts'
import { importChunks } from '../tables/imports'
import { queueImport } from './queue-import'
import { readImport } from './read-import'
import { runImport } from './run-import'
import { stageFile } from './stage-file'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('import')
})

afterAll(() => world.close())

async function* once(text: string | Buffer) {
  yield Buffer.from(text)
}

async function importText(...texts: readonly (string | Buffer)[]): Promise<ImportDetail> {
  const ctx = org.as.manager
  const fileIds: string[] = []
  for (const [index, text] of texts.entries()) {
    const files = await stageFile(ctx, { name: `file-${index}.json`, content: once(text) })
    for (const file of files) {
      if ('refusal' in file) throw new Error(`refused: ${file.refusal.reason}`)
      fileIds.push(file.fileId)
    }
  }
  const { jobId } = await queueImport(ctx, { fileIds, assertSynthetic: false })
  await runImport(asSystem(world.openWorker(), org.orgId, 'import.run'), { jobId })
  return readImport(ctx, jobId)
}

describe('running an import', () => {
  it('makes one chart an encounter and keeps none of the staged bytes', async () => {
    const detail = await importText(JSON.stringify(smallBundle('1')))
    expect(detail).toMatchObject({
      status: 'completed',
      filesDone: 1,
      counts: { bundles: 1, patients: 1, encounters: 1, chartsCreated: 1, rejected: 0 },
    })
    const ctx = org.as.manager
    await withOrgScope(ctx, async (tx) => {
      const [chart] = await tx.db.select().from(charts)
      const [patient] = await tx.db.select().from(patients)
      const [document] = await tx.db.select().from(chartDocuments)
      expect(chart).toMatchObject({ number: 1, status: 'draft', documentCount: 1, patientAge: 43 })
      expect(JSON.stringify(chart?.payload)).not.toMatch(/Rivera|Ana77|555-100|Elm/)
      expect(patient?.birthDate).toBe('1980-05-17')
      const place = { orgId: org.orgId, recordId: document?.id ?? '' }
      expect(unsealText(ctx.keyring, place, document?.textSealed ?? Buffer.alloc(0))).toContain(
        'lisinopril',
      )
      expect(await tx.db.select().from(importChunks)).toEqual([])
    })
  })

  it('changes nothing when the same bundle comes again', async () => {
    const again = await importText(gzipSync(JSON.stringify(smallBundle('1'))))
    expect(again.counts).toMatchObject({ chartsCreated: 0, chartsUpdated: 0, chartsUnchanged: 1 })
    await withOrgScope(org.as.manager, async (tx) => {
      const [chart] = await tx.db.select().from(charts).where(eq(charts.number, 1))
      expect(chart?.version).toBe(1)
    })
  })
})
