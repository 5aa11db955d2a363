import { openServerContext } from '@/server/context'
import { alternate, type Contender } from './load/alternate'
import { openCpuMeter, type CpuMeter } from './load/cpu-meter'
import { comparisonLines, machineLine } from './report'
import { spawnServer, type RunningServer } from './servers/spawn-server'
import { openBenchServer, type BenchDatabase } from './setup/bench-database'
import { readConversations, writeConversations } from './setup/conversations'
import { copyToReference } from './setup/copy-to-reference'
import { fillCharts, type FilledOrganization } from './setup/fill-charts'

/*
 * charts.get and coding.saveCodes under 50 connections, beside a NestJS (Express) + pg server that
 * checks the session, does the same read or write and one audit row without row-level security, and
 * beside a bare node server that calls the product's own SQL.
 */

const connections = 50
const rounds = Number(process.argv[2] ?? 8)
const seconds = Number(process.argv[3] ?? 4)

const names = { product: 'SmartCoders', nest: 'NestJS + pg', bare: 'bare node + same SQL' } as const

interface Servers {
  readonly product: RunningServer
  readonly nest: RunningServer
  readonly bare: RunningServer
}

const bench = await openBenchServer()
try {
  const database = await bench.createDatabase('procedures')
  const ctx = openServerContext(database.env)
  const filled = await fillCharts(ctx, { slug: 'bench', sets: 3, sessions: connections })
  await copyToReference(ctx)
  await ctx.pools.app.close()
  console.log(
    `${machineLine()}; ${connections} connections, pools of ${database.env.DATABASE_POOL_SIZE}, ${rounds} rounds of ${seconds} s each\n`,
  )
  const servers = await startServers(database)
  try {
    const meter = await openCpuMeter(database.env.DATABASE_URL)
    await compareReads(servers, filled, meter)
    await compareWrites(servers, filled, meter)
  } finally {
    await Promise.all(Object.values(servers).map((server: RunningServer) => server.stop()))
  }
} finally {
  await bench.close()
}

async function startServers({ env, variables }: BenchDatabase): Promise<Servers> {
  const poolSize = String(env.DATABASE_POOL_SIZE)
  const pool = { DATABASE_POOL_SIZE: poolSize }
  const args = [env.DATABASE_URL, poolSize]
  return {
    product: await spawnServer({
      script: './product-server.ts',
      variables: { ...variables, ...pool },
    }),
    nest: await spawnServer({ script: '../reference/nest-server.mjs', args }),
    bare: await spawnServer({ script: './bare-server.ts', variables: { ...variables, ...pool } }),
  }
}

async function compareReads(
  servers: Servers,
  filled: FilledOrganization,
  meter: CpuMeter,
): Promise<void> {
  const reading = (name: keyof Servers, path: string): Contender => ({
    name: names[name],
    server: servers[name],
    conversations: readConversations({ ...filled, path }),
  })
  const contenders = [
    reading('product', '/api/trpc/charts.get'),
    reading('nest', '/get'),
    reading('bare', '/get'),
  ]
  const standings = await alternate({ contenders, rounds, seconds, meter })
  const aims = { [names.nest]: 1.3 }
  print(comparisonLines({ title: 'charts.get', standings, product: names.product, aims }))
}

async function compareWrites(
  servers: Servers,
  filled: FilledOrganization,
  meter: CpuMeter,
): Promise<void> {
  const started = () => new Map(filled.chartIds.map((chartId) => [chartId, 2]))
  const ownVersions = started()
  const writing = (
    name: keyof Servers,
    path: string,
    versions: Map<string, number>,
  ): Contender => ({
    name: names[name],
    server: servers[name],
    conversations: writeConversations({ ...filled, path, versions }),
  })
  const contenders = [
    writing('product', '/api/trpc/coding.saveCodes', ownVersions),
    writing('nest', '/save', started()),
    writing('bare', '/save', ownVersions),
  ]
  const standings = await alternate({ contenders, rounds, seconds, meter })
  const aims = { [names.nest]: 0.8 }
  print(comparisonLines({ title: 'coding.saveCodes', standings, product: names.product, aims }))
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}
