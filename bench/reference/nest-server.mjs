import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import process from 'node:process'

/*
 * What a team would write with NestJS on Express and pg: a guard that checks the session, a service
 * with parameterized queries through a pool, one audit row a call. No row-level security, no
 * encrypted columns, no hash chain. Its tables are plain copies in the schema "reference".
 */

// Loaded by name at run time: these packages belong to bench/package.json, not to the product.
const load = createRequire(import.meta.url)
load('reflect-metadata')
const { Body, Controller, HttpCode, Inject, Module, Post, Req, UseGuards } = load('@nestjs/common')
const { NestFactory } = load('@nestjs/core')
const { Pool } = load('pg')

const [databaseUrl, poolSize] = process.argv.slice(2)
const pool = new Pool({ connectionString: databaseUrl, max: Number(poolSize) })

class SessionGuard {
  async canActivate(context) {
    const request = context.switchToHttp().getRequest()
    const id = /smartcoders_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
    const { rows } = await pool.query(
      `select user_id, org_id, role, label from reference.sessions
       where id_hash = $1 and expires_at > now() and last_active_at > now() - interval '15 minutes'`,
      [createHash('sha256').update(id).digest()],
    )
    request.session = rows[0]
    return rows.length === 1
  }
}

class ChartService {
  async get(session, chartId) {
    const chart = await pool.query(
      `select * from reference.charts where org_id = $1 and id = $2 and assignee_id = $3`,
      [session.org_id, chartId, session.user_id],
    )
    const documents = await pool.query(
      `select id, title, kind, author_label, text from reference.chart_documents
       where chart_id = $1 order by position`,
      [chartId],
    )
    await pool.query(auditRow, auditValues(session, 'chart.opened', chartId))
    return { chart: chart.rows[0], documents: documents.rows }
  }

  async save(session, { chartId, version, diagnoses }) {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const saved = await this.#write(client, { session, chartId, version, diagnoses })
      await client.query('commit')
      return saved
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }

  async #write(client, { session, chartId, version, diagnoses }) {
    const { rows } = await client.query(
      `update reference.charts set version = version + 1, updated_at = now(), code_count = $5
       where org_id = $1 and id = $2 and assignee_id = $3 and version = $4
         and status in ('draft', 'returned') returning version`,
      [session.org_id, chartId, session.user_id, version, diagnoses.length],
    )
    if (rows.length === 0) throw new Error('The chart was changed by someone else.')
    await client.query('delete from reference.chart_codes where chart_id = $1', [chartId])
    const values = diagnoses.flatMap(({ code, rationale }, index) => [
      chartId,
      index + 1,
      code,
      index === 0,
      rationale,
    ])
    const places = diagnoses.map(
      (_, index) => `(${[1, 2, 3, 4, 5].map((place) => `$${index * 5 + place}`).join(', ')})`,
    )
    await client.query(
      `insert into reference.chart_codes (chart_id, position, code, principal, rationale)
       values ${places.join(', ')}`,
      values,
    )
    await client.query(auditRow, auditValues(session, 'coding.saved', chartId))
    return { version: rows[0].version }
  }
}

const auditRow = `insert into reference.audit_log (org_id, user_id, label, action, subject_id)
  values ($1, $2, $3, $4, $5)`

function auditValues({ org_id, user_id, label }, action, chartId) {
  return [org_id, user_id, label, action, chartId]
}

class ChartController {
  constructor(charts) {
    this.charts = charts
  }

  get(request, { chartId }) {
    return this.charts.get(request.session, chartId)
  }

  save(request, body) {
    return this.charts.save(request.session, body)
  }
}

class ChartModule {}

// The decorators as functions, so that the file runs as it stands.
Inject(ChartService)(ChartController, undefined, 0)
for (const name of ['get', 'save']) {
  const method = Object.getOwnPropertyDescriptor(ChartController.prototype, name)
  Req()(ChartController.prototype, name, 0)
  Body()(ChartController.prototype, name, 1)
  Post(name)(ChartController.prototype, name, method)
  HttpCode(200)(ChartController.prototype, name, method)
}
UseGuards(SessionGuard)(ChartController)
Controller()(ChartController)
Module({ controllers: [ChartController], providers: [ChartService, SessionGuard] })(ChartModule)

const app = await NestFactory.create(ChartModule, { logger: false })
await app.listen(0, '127.0.0.1')
process.send({ port: app.getHttpServer().address().port })
for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0))
