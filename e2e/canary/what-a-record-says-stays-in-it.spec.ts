import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { holdsWord, mailTexts, placesOf } from '@/testing/canary'
import { openInstanceRecords, type InstanceRecords } from '@/testing/instance-records'
import { clinicalWords } from '../support/clinical-words'
import { openOrganization, type Organization } from '../support/organization'
import { syntheticBundle } from '../support/synthetic-bundle'
import { callProcedure } from '../support/visitor'
import { assignCharts, importBundles, importCharts, withSession } from '../support/workplace'

const words = Object.values(clinicalWords)

/** Where a word may stand in the clear; names and notes are sealed, and found in no column. */
const places: Readonly<Record<keyof typeof clinicalWords, readonly string[]>> = {
  givenName: [],
  street: [],
  note: ['chart_codes.evidence', 'code_submissions.codes'],
  rationale: ['chart_codes.rationale', 'code_submissions.codes'],
  finding: ['audit_findings.note'],
  feedback: ['feedback.text'],
}

let home: string
let records: InstanceRecords

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  home = process.env.E2E_HOME ?? ''
  process.env.SMARTCODERS_HOME = home
  records = await openInstanceRecords()
})

test.afterAll(() => records.close())

test('what goes wrong with a record in hand is refused without a word of it', async () => {
  test.setTimeout(120_000)
  const organization = await openOrganization('canary')
  await importBundles(organization, [brokenBundle()])
  const issues = await records.sql`
    select 1 from import_issues i join organizations o on o.id = i.org_id
    where o.slug = ${organization.slug}`
  expect(issues.length).toBeGreaterThan(0)
  await withSession(organization, 'admin', (admin) =>
    callProcedure(admin, 'users.invite', {
      email: `invited@${organization.slug}.example`,
      role: 'coder',
    }),
  )
  const refusals = await provokeRefusals(organization)
  expect(refusals.some((text) => text.includes('INTERNAL_SERVER_ERROR'))).toBe(true)
  expect(refusals.filter((text) => !text.includes('"error"'))).toEqual([])
  const { givenName, note } = clinicalWords
  for (const word of [givenName, note])
    expect(refusals.filter((text) => holdsWord(text, word))).toEqual([])
})

test('the logs of web, worker and commands and the error reports hold nothing of a record', () => {
  const files = readdirSync(home).filter((name) => name.endsWith('.log'))
  expect(files.sort()).toEqual(['error-reports.log', 'start.log', 'tasks.log'])
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(home, file), 'utf8')]))
  expect(texts.get('start.log')).toContain('"msg":"procedure failed"')
  expect(texts.get('start.log')).toContain('"msg":"job done"')
  expect(texts.get('error-reports.log')).toContain('"exception"')

  const leaks = [...texts].flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => words.some((word) => holdsWord(line, word)))
      .map((line) => `${file}: ${line}`),
  )
  expect(leaks).toEqual([])
})

test('messages, jobs, keys, audit rows and everything else in the database hold it only where it belongs', async () => {
  test.setTimeout(120_000)
  const [kept] = await records.sql<{ messages: number; rows: number; keys: number }[]>`
    select (select count(*)::int from outbox_events) as messages,
      (select count(*)::int from audit_log) as rows,
      (select count(*)::int from idempotency_keys) as keys`
  expect(Math.min(...Object.values(kept ?? { messages: 0 }))).toBeGreaterThan(0)
  for (const [name, word] of Object.entries(clinicalWords))
    expect(await placesOf(records.sql, word), name).toEqual(places[name as keyof typeof places])
})

test('mail holds nothing of it', async () => {
  const texts = await mailTexts(records.sql, records.keyring)
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => words.some((word) => holdsWord(text, word)))).toEqual([])
})

/** A bundle of which the import complains: each of its dates is a word of its note. */
function brokenBundle(): object {
  const bundle = syntheticBundle({ key: 'broken', family: 'Broken', given: 'Nora' })
  return JSON.parse(
    JSON.stringify(bundle).replaceAll('"2026-02-10T', `"${clinicalWords.note}`),
  ) as object
}

/** Calls that fail in every way there is, with words of the record in their input; tells the answers. */
async function provokeRefusals(organization: Organization): Promise<string[]> {
  const charts = await importCharts(organization, [{ family: 'Canary', given: 'Nora' }])
  const [chart] = charts
  if (!chart) throw new Error('The chart is missing.')
  await assignCharts(organization, charts)
  const { chartId } = chart
  return withSession(organization, 'coder', async (coder) => {
    const { version } = await callProcedure<{ version: number }>(coder, 'coding.get', { chartId })
    const row = await quotingRow(coder, chartId)
    const save = { chartId, version, diagnoses: [row], procedures: [] }
    const saved = await saveWithKey(coder, save)
    const refusals = [
      await answerOf(coder, 'coding.saveCodes', save),
      await answerOf(coder, 'coding.saveCodes', {
        ...save,
        diagnoses: [{ ...row, code: clinicalWords.note }],
      }),
      await answerOf(coder, 'coding.saveCodes', { ...save, diagnoses: clinicalWords.rationale }),
      await answerOf(coder, `charts.${clinicalWords.givenName}`, {}),
    ]
    const { sql } = records
    // Only rows that differ are written.
    const changed = [{ ...row, rationale: `${row.rationale} again` }]
    await sql`alter table chart_codes add constraint never check (false) not valid`
    try {
      const again = { ...save, version: saved.version, diagnoses: changed }
      refusals.push(await answerOf(coder, 'coding.saveCodes', again))
    } finally {
      await sql`alter table chart_codes drop constraint never`
    }
    await callProcedure(coder, 'coding.submit', { chartId, version: saved.version })
    return refusals
  })
}

/** A key keeps the answer for a day, so the answer is looked for as well. */
async function saveWithKey(coder: APIRequestContext, save: object): Promise<{ version: number }> {
  const response = await coder.post('/api/trpc/coding.saveCodes', {
    data: save,
    headers: { 'idempotency-key': `canary-${randomUUID()}` },
  })
  const answer = (await response.json()) as { result: { data: { version: number } } }
  return answer.result.data
}

interface OpenedChart {
  readonly documents: readonly { readonly id: string; readonly text: string }[]
}

/** A code whose evidence quotes the word out of the note. */
async function quotingRow(coder: APIRequestContext, chartId: string) {
  const { note: quote, rationale } = clinicalWords
  const { documents } = await callProcedure<OpenedChart>(coder, 'charts.get', { chartId })
  const document = documents.find(({ text }) => text.includes(quote))
  if (!document) throw new Error('The note does not hold its word.')
  const start = document.text.indexOf(quote)
  const span = { documentId: document.id, start, end: start + quote.length, quote }
  return { code: 'I10', principal: true, rationale, evidence: [span] }
}

async function answerOf(coder: APIRequestContext, name: string, input: object): Promise<string> {
  return (await coder.post(`/api/trpc/${name}`, { data: input })).text()
}
