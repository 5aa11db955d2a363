import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import postgres from 'postgres'
import { v7 } from 'uuid'
import { rolesWith } from '@/core/permissions'
import { sessionHashOf } from '@/features/identity'
import { roleUrls } from '@/server/database-roles'
import { readEnv } from '@/server/env'
import { listen } from './listen'

/** Calls the product's own SQL and nothing else: no router, no checks of the input, no engine, no unsealing. */
const env = readEnv()
const sql = postgres(roleUrls(env).app, { max: env.DATABASE_POOL_SIZE })
const idle = `${env.SESSION_IDLE_MINUTES} minutes`

interface Save {
  readonly chartId: string
  readonly version: number
  readonly diagnoses: readonly { readonly code: string; readonly rationale: string }[]
}

const server = createServer((message, response) => {
  answer(message)
    .then((result) => {
      const body = JSON.stringify(result)
      const length = Buffer.byteLength(body)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': length })
      response.end(body)
    })
    .catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      response.writeHead(500, { 'content-length': 0 }).end()
    })
})

await listen(server)

async function answer(message: IncomingMessage): Promise<unknown> {
  const session = sessionHashOf(env, message.headers.cookie ?? null)
  if (session === undefined) throw new Error('There is no session.')
  const input = JSON.parse(await text(message)) as Save
  return message.url === '/save' ? save(session, input) : get(session, input.chartId)
}

async function get(session: Buffer, chartId: string): Promise<unknown> {
  const [row] = await sql`
    select org_id, chart, payload, patient_id, birth_date, death_date, identifiers_sealed, documents
    from open_chart(${session}, ${new Date().toISOString()}, ${idle}::interval, true, ${chartId},
      ${v7()}, ${[...rolesWith('chart.readAll')]}::text[],
      ${[...rolesWith('chart.readAssigned')]}::text[],
      ${[...rolesWith('chart.readSubmitted')]}::text[])`
  return row
}

async function save(session: Buffer, { chartId, version, diagnoses }: Save): Promise<unknown> {
  const now = new Date().toISOString()
  const [row] = await sql<{ draft: { actor: { orgId: string; userId: string } } | null }[]>`
    select open_draft(${session}, ${now}, ${idle}::interval, true, ${chartId}) as draft`
  if (!row?.draft) throw new Error('There is no session.')
  const { orgId, userId } = row.draft.actor
  const codes = diagnoses.map(({ code, rationale }, index) => ({
    kind: 'diagnosis',
    position: index + 1,
    system: 'ICD-10-CM',
    code: code.replace('.', ''),
    principal: index === 0,
    poa: null,
    rationale,
    evidence: [],
    modifiers: [],
  }))
  const judgement = { findings: [], releaseId: 'bench', releaseNote: null, errors: 0, warnings: 0 }
  const id = v7()
  const audit = JSON.stringify({ id, orgId, at: now, action: 'codes.saved', chartId })
  const [saved] = await sql<{ version: number | null }[]>`
    select save_chart_codes(${orgId}, ${userId}, ${chartId}, ${version}, ${now},
      ${JSON.stringify(codes)}::text::jsonb, ${JSON.stringify(judgement)}::text::jsonb, ${id},
      ${audit}) as version`
  if (typeof saved?.version !== 'number') throw new Error('The save was refused.')
  return { version: saved.version }
}
