import { and, eq } from 'drizzle-orm'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unsealText } from '@/server/crypto'
import { outboxEvents } from '@/server/tables'
import { withOrgScope } from '@/server/transaction'
import { conditionResource, smallBundle } from '@/testing/fhir-bundle'
import { importForTest } from '@/testing/import-bundles'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { chartDocuments, charts, chartSourceVersions, patients } from '../tables/charts'
import { importChunks, importFiles } from '../tables/imports'
import { assignCharts } from './assign-charts'
import { listCharts } from './list-charts'
import { listChartsInput } from '../contract/queue'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('import')
  foreign = await world.createOrganization('import-foreign')
})

afterAll(() => world.close())

/** The chart that the n-th imported encounter became. */
async function chartNumbered(number: number, of = org) {
  return withOrgScope(of.as.manager, async (tx) => {
    const where = and(eq(charts.orgId, of.orgId), eq(charts.number, number))
    const [chart] = await tx.db.select().from(charts).where(where)
    if (!chart) throw new Error(`no chart ${number}`)
    return chart
  })
}

const gout = conditionResource('gout', 'Gout')

describe('running an import', () => {
  it('makes one chart an encounter, and keeps none of the staged bytes', async () => {
    const detail = await importForTest({ world, org }, smallBundle('1'))
    expect(detail).toMatchObject({
      status: 'completed',
      filesDone: 1,
      counts: {
        bundles: 1,
        patients: 1,
        encounters: 1,
        resources: 4,
        chartsCreated: 1,
        rejected: 0,
      },
    })
    expect(detail.bytesDone).toBe(detail.bytes)
    expect(await chartNumbered(1)).toMatchObject({
      status: 'draft',
      sourceVersion: 1,
      documentCount: 1,
      patientAge: 43,
      serviceDate: '2024-03-01',
      specialty: 'Family medicine',
    })
    await withOrgScope(org.as.manager, async (tx) => {
      expect(await tx.db.select().from(importChunks)).toEqual([])
    })
  })

  it('keeps who the patient is apart, encrypted, and finds them by name and record number', async () => {
    const ctx = org.as.manager
    const { payload, patientId } = await chartNumbered(1)
    expect(JSON.stringify(payload)).not.toMatch(/Rivera|Ana77|555-100|Elm|mrn-/)
    await withOrgScope(ctx, async (tx) => {
      const [patient] = await tx.db.select().from(patients).where(eq(patients.id, patientId))
      const sealed = patient?.identifiersSealed ?? Buffer.alloc(0)
      expect(sealed.toString('latin1')).not.toContain('Rivera')
      const place = { orgId: org.orgId, recordId: patientId }
      expect(JSON.parse(unsealText(ctx.keyring, place, sealed))).toMatchObject({
        name: 'Ana77 Maria Rivera482',
        recordNumbers: ['mrn-p1'],
        phones: ['555-100-2000'],
      })
    })
    for (const text of ['rivera ana', 'mrn-p1']) {
      const found = await listCharts(ctx, listChartsInput.parse({ text }))
      expect(found.items).toHaveLength(1)
    }
  })

  it('keeps the text of notes encrypted', async () => {
    const ctx = org.as.manager
    await withOrgScope(ctx, async (tx) => {
      const [document] = await tx.db.select().from(chartDocuments)
      const sealed = document?.textSealed ?? Buffer.alloc(0)
      expect(sealed.toString('latin1')).not.toContain('lisinopril')
      const place = { orgId: org.orgId, recordId: document?.id ?? '' }
      expect(unsealText(ctx.keyring, place, sealed)).toBe(
        'Blood pressure 150/95. Start lisinopril.',
      )
    })
  })

  it('writes one audit row a bundle, with counts and without clinical words', async () => {
    const entries = await listAuditEntries(org.as.manager, 'import.bundleStored')
    expect(entries).toHaveLength(1)
    expect(entries[0]?.detail).toMatchObject({ bundle: 1, chartsCreated: 1, encounters: 1 })
    expect(JSON.stringify(entries)).not.toMatch(/Hypertension|Rivera/)
    expect(await listAuditEntries(org.as.manager, 'import.finished')).toHaveLength(1)
  })

  it('tells live viewers, once it is done', async () => {
    const events = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(outboxEvents))
    expect(events.map(({ type }) => type)).toContain('import.finished')
  })
})

describe('importing the same source again', () => {
  it('changes nothing where nothing changed', async () => {
    const before = await chartNumbered(1)
    const content = gzipSync(JSON.stringify(smallBundle('1')))
    const again = await importForTest({ world, org }, { name: 'again.json.gz', content })
    expect(again.counts).toMatchObject({ chartsCreated: 0, chartsUpdated: 0, chartsUnchanged: 1 })
    expect(await chartNumbered(1)).toEqual(before)
  })

  it('replaces a draft that nobody has, and only that', async () => {
    await importForTest({ world, org }, smallBundle('2'))
    const untouched = await chartNumbered(1)
    const changed = await importForTest({ world, org }, smallBundle('2', [gout]))
    expect(changed.counts).toMatchObject({ chartsUpdated: 1, chartsCreated: 0, newerVersions: 0 })
    const chart = await chartNumbered(2)
    expect(chart).toMatchObject({ sourceVersion: 2, latestSourceVersion: 2, version: 2 })
    expect(JSON.stringify(chart.payload)).toContain('Gout')
    expect(await chartNumbered(1)).toEqual(untouched)
    await withOrgScope(org.as.manager, async (tx) => {
      const documents = await tx.db
        .select()
        .from(chartDocuments)
        .where(eq(chartDocuments.chartId, chart.id))
      expect(documents).toHaveLength(1)
    })
  })

  it('records a newer source beside a chart in work, once, and leaves the work alone', async () => {
    await importForTest({ world, org }, smallBundle('3'))
    const { id } = await chartNumbered(3)
    const coderId = org.as.coder.actor.userId
    await assignCharts(org.as.manager, { chartIds: [id], coderId })
    const before = await chartNumbered(3)
    const newer = await importForTest({ world, org }, smallBundle('3', [gout]))
    expect(newer.counts).toMatchObject({ newerVersions: 1, chartsUpdated: 0, chartsUnchanged: 0 })
    const same = await importForTest({ world, org }, smallBundle('3', [gout]))
    expect(same.counts).toMatchObject({ newerVersions: 0, chartsUnchanged: 1 })
    expect(await chartNumbered(3)).toEqual({ ...before, latestSourceVersion: 2 })
    await withOrgScope(org.as.manager, async (tx) => {
      const [version] = await tx.db.select().from(chartSourceVersions)
      const place = { orgId: org.orgId, recordId: `${id}/2` }
      const sealed = version?.contentSealed ?? Buffer.alloc(0)
      expect(unsealText(org.as.manager.keyring, place, sealed)).toContain('Gout')
    })
  })

  it('leaves another organization with a chart of its own', async () => {
    const detail = await importForTest({ world, org: foreign }, smallBundle('1'))
    expect(detail.counts).toMatchObject({ chartsCreated: 1 })
    expect((await chartNumbered(1, foreign)).sourceKey).toBe((await chartNumbered(1)).sourceKey)
  })

  it('follows a patient whose name changed', async () => {
    const text = JSON.stringify(smallBundle('1')).replaceAll('Rivera482', 'Okafor5')
    const detail = await importForTest({ world, org }, { name: 'a.json', content: text })
    expect(detail.counts).toMatchObject({ chartsUnchanged: 1 })
    const list = (search: string) =>
      listCharts(org.as.manager, listChartsInput.parse({ text: search }))
    expect((await list('okafor ana')).items).toHaveLength(1)
    const chart = await chartNumbered(1)
    expect((await list('rivera')).items.map(({ chartId }) => chartId)).not.toContain(chart.id)
  })
})

describe('files of a job', () => {
  const line = (suffix: string) => JSON.stringify(smallBundle(suffix))
  const cutAtBrace = (text: string) => text.slice(0, text.indexOf('}', 400) + 1)

  it('may hold a bundle a line', async () => {
    const content = ['n1', 'n2', 'n3'].map(line).join('\n')
    const detail = await importForTest({ world, org }, { name: 'many.ndjson', content })
    expect(detail.counts).toMatchObject({ bundles: 3, chartsCreated: 3 })
    expect(detail.fileList[0]).toMatchObject({ status: 'imported', format: 'bundle-lines' })
  })

  it.each([
    ['a last line that was cut off at a brace', [line('x1'), cutAtBrace(line('x2'))], 'truncated'],
    ['no JSON in the middle', [line('x1'), '{"resourceType" oops}', line('x2')], 'not-json'],
    ['no FHIR in the middle', [line('x1'), '{"a":{}}', line('x2')], 'not-fhir'],
  ])('are refused whole when there is %s', async (_words, lines, reason) => {
    // The door looks at both ends of a file only; the worker at every line, before it stores the first.
    const content = lines.join('\n')
    const detail = await importForTest(
      { world, org },
      { name: 'bad.ndjson', content },
      smallBundle(`good-${reason}-${lines.length}`),
    )
    expect(detail.fileList[0]).toMatchObject({ status: 'refused', refusal: { reason } })
    expect(detail).toMatchObject({
      status: 'completed',
      filesRefused: 1,
      filesDone: 1,
      counts: { bundles: 1 },
    })
    await withOrgScope(org.as.manager, async (tx) => {
      expect(await tx.db.select().from(importChunks)).toEqual([])
      const [refused] = await tx.db
        .select()
        .from(importFiles)
        .where(eq(importFiles.id, detail.fileList[0]?.id ?? ''))
      expect(refused?.bundlesDone).toBe(0)
    })
    const audited = await listAuditEntries(org.as.manager, 'import.fileRefused')
    expect(audited.at(-1)).toMatchObject({ subjectId: detail.id, detail: { reason } })
  })

  it('without a mark need the assertion, patient by patient', async () => {
    const smuggled = line('u2').replaceAll(/synthea|synthetichealth/g, 'elsewhere')
    const file = { name: 'mixed.ndjson', content: `${line('u1')}\n${smuggled}` }
    const refused = await importForTest({ world, org }, file)
    expect(refused.fileList[0]?.refusal).toMatchObject({
      reason: 'not-marked-synthetic',
      message: expect.stringMatching(/^Line 2: /) as string,
    })
    expect(refused.counts.chartsCreated).toBe(0)
    const asserted = await importForTest({ world, org, assertSynthetic: true }, file)
    expect(asserted.counts.chartsCreated).toBe(2)
  })
})
