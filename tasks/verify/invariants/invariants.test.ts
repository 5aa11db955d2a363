import { describe, expect, it } from 'vitest'
import { allInvariants } from './all-invariants'
import { routeOf, workflows } from './surface-is-covered'

type Sources = Readonly<Record<string, string>>

interface Examples {
  readonly id: number
  /** Sources that keep the promise. */
  readonly kept: Sources
  /** Each replaces some of the kept sources and breaks the promise; an empty text removes the file. */
  readonly broken: Readonly<Record<string, Sources>>
}

const specs = Object.fromEntries(
  workflows.map((workflow) => [`e2e/${workflow}.spec.ts`, 'test of the workflow']),
)

const examples: readonly Examples[] = [
  {
    id: 1,
    kept: {
      'src/server/db.ts': "import postgres from 'postgres'\nexport const pool = postgres()\n",
      'src/features/charts/queries.ts':
        'export async function listCharts(tx: Tx, limit: number) {\n  return tx.db.select()\n}\n' +
        'export function openChart(ctx: RequestContext, id: string) {\n  return callStatement(ctx, (sql) => sql`select open_chart(${id})`)\n}\n',
    },
    broken: {
      'a feature imports the driver': {
        'src/features/charts/service/list-charts.ts': "import postgres from 'postgres'\n",
      },
      'a service goes round the scope': {
        'src/features/charts/service/list-charts.ts': 'await ctx.pools.app.sql`select 1`\n',
      },
      'a query takes no transaction': {
        'src/features/charts/queries.ts':
          'export async function listCharts(db: Drizzle) {\n  return db.select()\n}\n',
      },
    },
  },
  {
    id: 2,
    kept: {
      'src/ui/tokens.css': ':root { --color-ink: oklch(0.2 0 0); --text-base: 13px }\n',
      'src/ui/button.tsx': 'export const Button = () => <button className="bg-accent" />\n',
      'src/ui/skip-link.tsx': '<a href="#add">Skip to the codes</a>\n',
    },
    broken: {
      'a hexadecimal colour': { 'src/ui/button.tsx': "<button style={{ color: '#0a7' }} />\n" },
      'a colour function': { 'src/app/globals.css': 'body { color: rgb(0 0 0) }\n' },
      'a raw type size': { 'src/app/globals.css': 'body { font-size: 15px }\n' },
      'an arbitrary type size': { 'src/ui/button.tsx': '<b className="text-[11px]" />\n' },
      'a colour of the framework': { 'src/ui/button.tsx': '<b className="bg-red-500" />\n' },
      'an arbitrary space': { 'src/ui/button.tsx': '<b className="px-[7px]" />\n' },
      'no tokens': { 'src/ui/tokens.css': '' },
    },
  },
  {
    id: 3,
    kept: {
      'drizzle/0000_create.sql':
        'CREATE UNIQUE INDEX "users_email_lower" ON "users" USING btree (lower("email"));\n',
    },
    broken: {
      'case matters': {
        'drizzle/0000_create.sql': 'CREATE UNIQUE INDEX "users_email" ON "users" ("email");\n',
      },
      'the index is not unique': {
        'drizzle/0000_create.sql': 'CREATE INDEX "users_email" ON "users" (lower("email"));\n',
      },
      'an address is unique within an organization only': {
        'drizzle/0000_create.sql':
          'CREATE UNIQUE INDEX "users_email" ON "users" (lower("email"), "org_id");\n',
      },
      'the index stands in a comment': {
        'drizzle/0000_create.sql':
          '-- CREATE UNIQUE INDEX "users_email" ON "users" (lower("email"));\n',
      },
    },
  },
  {
    id: 4,
    kept: {
      'drizzle/0000_create.sql':
        'CREATE UNIQUE INDEX "one" ON "processed_events" USING btree ("event_id");\n',
    },
    broken: {
      'the index is not unique': {
        'drizzle/0000_create.sql': 'CREATE INDEX "one" ON "processed_events" ("event_id");\n',
      },
    },
  },
  {
    id: 5,
    kept: {
      'drizzle/0000_create.sql': 'CREATE TABLE "outbox_events" ("id" uuid);\n',
      'src/server/jobs/outbox.ts':
        'export async function sendMessage(ctx: Context, tx: Tx) {\n  await tx.db.insert(outboxEvents).values({})\n}\n',
    },
    broken: {
      'no table': { 'drizzle/0000_create.sql': '' },
      'the sender opens a transaction of its own': {
        'src/server/jobs/outbox.ts':
          'export async function sendMessage(ctx: Context) {\n  await ctx.db.insert(outboxEvents).values({})\n}\n',
      },
      'a service adds a job': {
        'src/features/coding/service/submit-chart.ts': "await tx.sql`select add_job('score')`\n",
      },
      'a service notifies': {
        'src/features/coding/service/submit-chart.ts': "await tx.sql`notify charts, 'changed'`\n",
      },
      'a feature writes messages itself': {
        'src/features/coding/queries.ts': 'await tx.db.insert(outboxEvents).values({})\n',
      },
    },
  },
  {
    id: 6,
    kept: {
      'src/features/webhooks/service/receive-webhook.ts':
        "import { verifySignature } from '../rules/verify-signature'\n" +
        'export async function receiveWebhook(ctx, request) {\n' +
        '  if (!verifySignature(request.rawBody, ctx.key)) throw unauthorized()\n' +
        '  return withOrgScope(ctx, async (tx) => insertDelivery(tx, request))\n}\n',
    },
    broken: {
      'the database is read first': {
        'src/features/webhooks/service/receive-webhook.ts':
          'export async function receiveWebhook(ctx, request) {\n' +
          '  const source = await withOrgScope(ctx, (tx) => findSource(tx, request.source))\n' +
          '  if (!verifySignature(request.rawBody, source.key)) throw unauthorized()\n}\n',
      },
      'nothing is verified': {
        'src/features/webhooks/service/receive-webhook.ts':
          'export async function receiveWebhook(ctx, request) {\n' +
          '  return withOrgScope(ctx, (tx) => insertDelivery(tx, request))\n}\n',
      },
    },
  },
  {
    id: 7,
    kept: {
      'src/features/identity/service/sign-in.ts':
        'export async function signIn(ctx, input) {\n  await limitAttempts(ctx)\n  await verifyPassword(a, b)\n}\n' +
        'async function limitAttempts(ctx) {\n  await enforceRateLimit(ctx, {})\n}\n',
    },
    broken: {
      'the password is compared first': {
        'src/features/identity/service/sign-in.ts':
          'export async function signIn(ctx, input) {\n  await verifyPassword(a, b)\n  await enforceRateLimit(ctx, {})\n}\n',
      },
      'nothing is limited': {
        'src/features/identity/service/sign-in.ts':
          'export async function signIn(ctx, input) {\n  await verifyPassword(a, b)\n}\n',
      },
      'there is no sign-in': { 'src/features/identity/service/sign-in.ts': '' },
    },
  },
  {
    id: 8,
    kept: {
      'src/server/env.ts': "const secret = z.string().min(32, 'must be long')\n",
      '.env.example': 'DATABASE_URL=postgres://user:password@localhost:5432/smartcoders\n',
    },
    broken: {
      'a private key': { 'docs/key.md': `-----BEGIN ${'PRIVATE'} KEY-----\n` },
      'a database password': {
        'src/server/env.ts': `const url = 'postgres://app:${'hunter2'}@db.example.org/app'\n`,
      },
      'a generated secret': { '.env.example': `SESSION_SECRET=${'a1B2'.repeat(8)}\n` },
    },
  },
  {
    id: 9,
    kept: {
      'src/server/env.ts':
        'const schema = z.object({\n  PORT: z.number(),\n  HOST: z.string(),\n})\n',
      '.env.example': 'PORT=3000\n# HOST=127.0.0.1\n',
    },
    broken: {
      'a variable is not listed': { '.env.example': 'PORT=3000\n' },
      'a variable is read by nobody': { '.env.example': 'PORT=3000\nHOST=\nREDIS_URL=\n' },
      'nothing reads the environment': { 'src/server/env.ts': '' },
    },
  },
  {
    id: 10,
    kept: {
      ...specs,
      'src/app/(app)/charts/[chartId]/page.tsx': 'page',
      'e2e/support/page-visits.ts': "export const visits = [{ route: '/charts/[chartId]' }]\n",
      'src/registry/routers.ts': 'export const appRouter = router({\n  charts: chartsRouter,\n})\n',
      'src/features/charts/router.ts':
        'export const chartsRouter = router({\n  list: query(listInput, listCharts),\n})\n',
      'src/features/charts/ui/chart-list.tsx': 'const charts = trpc.charts.list.useQuery({})\n',
    },
    broken: {
      'a page is not visited': { 'src/app/(app)/queue/page.tsx': 'page' },
      'a visited page is gone': { 'src/app/(app)/charts/[chartId]/page.tsx': '' },
      'a procedure is not used': {
        'src/features/charts/router.ts':
          'export const chartsRouter = router({\n  list: query(a, b),\n  counts: query(a, b),\n})\n',
      },
      'a workflow has no spec': { 'e2e/nobody-crosses-organizations.spec.ts': '' },
    },
  },
  {
    id: 11,
    kept: {
      'src/server/http/readiness.ts':
        'export const readiness = { database, migrations, worker, outbox, mail, codeSets }\n',
    },
    broken: {
      'the worker is not named': {
        'src/server/http/readiness.ts':
          'export const readiness = { database, migrations, outbox, codeSets }\n',
      },
    },
  },
  {
    id: 12,
    kept: {
      'drizzle/0000_create.sql':
        'CREATE TABLE audit_log (prev_hash bytea, row_hash bytea);\nGRANT SELECT ON audit_log, audit_heads TO app;\nGRANT UPDATE ON charts TO app;\n',
      'src/features/audit-log/audit-log.db.test.ts': 'update audit_log set text = null\n',
    },
    broken: {
      'a role may update': {
        'drizzle/0001_grant.sql': 'GRANT SELECT, UPDATE ON charts, audit_log TO app;\n',
      },
      'a role may do everything': {
        'drizzle/0001_grant.sql': 'GRANT ALL ON ALL TABLES IN SCHEMA public TO app;\n',
      },
      'a statement deletes': {
        'src/features/audit-log/queries.ts': 'await tx.sql`delete from audit_log where seq < 9`\n',
      },
      'a query updates': {
        'src/features/audit-log/queries.ts': 'await tx.db.update(auditLog).set({})\n',
      },
      'no chain': { 'drizzle/0000_create.sql': 'CREATE TABLE audit_log (text text);\n' },
    },
  },
  {
    id: 13,
    kept: {
      'tasks/web.ts': 'createServer({ maxHeaderSize: 16_384, headersTimeout: 10_000 }, handler)\n',
    },
    broken: { 'no limit': { 'tasks/web.ts': 'createServer(handler)\n' } },
  },
  {
    id: 14,
    kept: {
      'src/features/identity/service/password.ts':
        "import { hash } from '@node-rs/argon2'\n// argon2id is the default\nexport const hashPassword = hash\n",
    },
    broken: {
      'another hash': { 'src/server/hash.ts': "import bcrypt from 'bcrypt'\n" },
      'another variant': {
        'src/features/identity/service/password.ts':
          "import { hash } from '@node-rs/argon2'\nhash(password, { algorithm: Algorithm.Argon2i })\n",
      },
      'a second home': {
        'src/features/devices/service/token.ts': "import { hash } from '@node-rs/argon2'\n",
      },
      'no hash': { 'src/features/identity/service/password.ts': '' },
    },
  },
]

function violations(id: number, sources: Sources): number {
  const present = Object.entries(sources).filter(([, text]) => text !== '')
  const invariant = allInvariants.find((one) => one.id === id)
  if (!invariant) throw new Error(`There is no invariant ${id}.`)
  return invariant.check(new Map(present)).length
}

describe('the invariants', () => {
  it('are the fourteen of ARCHITECTURE.md, each with examples', () => {
    const numbers = Array.from({ length: 14 }, (_, index) => index + 1)
    expect(allInvariants.map(({ id }) => id)).toEqual(numbers)
    expect(examples.map(({ id }) => id)).toEqual(numbers)
  })

  it.each(examples)('$id holds over sources that keep it', ({ id, kept }) => {
    expect(violations(id, kept)).toBe(0)
  })

  const breaches = examples.flatMap(({ id, kept, broken }) =>
    Object.entries(broken).map(([title, sources]) => ({
      id,
      title,
      sources: { ...kept, ...sources },
    })),
  )
  it.each(breaches)('$id is broken when $title', ({ id, sources }) => {
    expect(violations(id, sources)).toBeGreaterThan(0)
  })
})

describe('the route of a page', () => {
  it.each([
    ['src/app/page.tsx', '/'],
    ['src/app/(app)/charts/page.tsx', '/charts'],
    ['src/app/(app)/charts/[chartId]/page.tsx', '/charts/[chartId]'],
  ])('%s is %s', (file, route) => {
    expect(routeOf(file)).toBe(route)
  })
})
