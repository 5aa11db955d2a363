import path from 'node:path'
import { machineLine } from './report'
import type { Contender } from './search/contender'
import { openFlexSearch, openMiniSearch } from './search/contenders/libraries'
import { openPostgres } from './search/contenders/postgres'
import { openProduct } from './search/contenders/product'
import { measureLatency, measureRelevance, type Latency, type Relevance } from './search/measure'
import { keystrokesOf, readProcedureQueries, readRelevance } from './search/relevance'
import { readRows } from './search/rows'
import { openBenchServer } from './setup/bench-database'

/*
 * Types the queries of the relevance set letter by letter into the product's search, into PostgreSQL and into
 * two search libraries, over the same rows.
 */

const rounds = 7
/** The others answer a sample of the keystrokes, which all are compared on. */
const sampleSize = 300
const aims: Readonly<Record<string, number>> = {
  'PostgreSQL tsvector': 5,
  'PostgreSQL ts_rank': 25,
  'PostgreSQL pg_trgm': 100,
}
const aim = { p99Ms: 1, megabytes: 150, readyMs: 2000 }

const folder = path.resolve(process.argv[2] ?? '../shared/data')
const { label, diagnoses, procedures } = readRows(folder)
const known = new Set(diagnoses.map(({ code }) => code))
const wanted = readRelevance().filter(({ code }) => known.has(code))
const keystrokes = wanted.flatMap(({ query }) => keystrokesOf(query))
const sample = keystrokes.filter(
  (_, place) => place % Math.ceil(keystrokes.length / sampleSize) === 0,
)

interface Standing {
  readonly contender: Contender
  readonly latency: Latency
  readonly relevance: Relevance
}

const say = (line: string) => process.stdout.write(`${line}\n`)
say(`${machineLine()}; ${label}: ${diagnoses.length} rows`)
say(
  `${wanted.length} queries of ${readRelevance().length} ask for a code among them; ${keystrokes.length} keystrokes`,
)
say('')

const product = await openProduct(diagnoses)
const whole = await measureLatency(product, keystrokes, rounds)
sayOwn('ICD-10-CM', product, whole)
if (procedures.length > 0) {
  const index = await openProduct(procedures)
  const typed = readProcedureQueries().flatMap(keystrokesOf)
  sayOwn(
    `ICD-10-PCS (${procedures.length} rows)`,
    index,
    await measureLatency(index, typed, rounds),
  )
}

const server = await openBenchServer()
try {
  const { env } = await server.createDatabase('searched')
  const postgres = await openPostgres(env.DATABASE_URL, diagnoses)
  const libraries = [await openMiniSearch(diagnoses), await openFlexSearch(diagnoses)]
  const standings: Standing[] = []
  for (const contender of [product, ...postgres.contenders, ...libraries]) {
    const latency = await measureLatency(contender, sample, contender === product ? rounds : 2)
    standings.push({ contender, latency, relevance: await measureRelevance(contender, wanted) })
  }
  await postgres.close()
  sayTable(standings)
} finally {
  await server.close()
}

function sayOwn(
  what: string,
  { buildMs, bytes = 0 }: Contender,
  { medianMs, p99Ms, mostMs }: Latency,
) {
  say(
    `${what}: median ${medianMs.toFixed(3)} ms, p99 ${p99Ms.toFixed(3)} ms a keystroke (aim: at most ${aim.p99Ms}), most ${mostMs.toFixed(2)} ms;`,
  )
  say(
    `  ready in ${buildMs.toFixed(0)} ms (aim: at most ${aim.readyMs}), ${megabytes(bytes)} MB (aim: at most ${aim.megabytes})`,
  )
}

function sayTable(standings: readonly Standing[]): void {
  say('')
  say(
    '| Search | median ms | p99 ms | p99 beside ours | ready ms | MB | first | first five | MRR |',
  )
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  const own = standings[0]
  for (const { contender, latency, relevance } of standings) {
    const times = latency.p99Ms / (own?.latency.p99Ms ?? 1)
    const wantedTimes = aims[contender.name]
    const cells = [
      contender.name,
      latency.medianMs.toFixed(3),
      latency.p99Ms.toFixed(2),
      `${times.toFixed(0)}x${wantedTimes === undefined ? '' : ` (aim: ${wantedTimes}x)`}`,
      contender.buildMs.toFixed(0),
      contender.bytes === undefined ? '' : megabytes(contender.bytes),
      relevance.first.toFixed(3),
      relevance.firstFive.toFixed(3),
      relevance.reciprocalRank.toFixed(3),
    ]
    say(`| ${cells.join(' | ')} |`)
  }
  say('')
  say(`Not first: ${own?.relevance.missed.join('; ') ?? ''}`)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
