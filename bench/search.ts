import path from 'node:path'
import type { CodeSystem } from '@/features/code-sets/contract/code-systems'
import type { SearchDocument } from '@/features/code-sets/contract/search-document'
import { machineLine } from './report'
import type { Contender } from './search/contender'
import { openFlexSearch, openMiniSearch } from './search/contenders/libraries'
import { openPostgres } from './search/contenders/postgres'
import { openProduct } from './search/contenders/product'
import { measureLatency, measureRelevance, type Latency, type Relevance } from './search/measure'
import {
  keystrokesOf,
  readHeldOut,
  readProcedureQueries,
  readRelevance,
  type WantedCode,
} from './search/relevance'
import { readRows } from './search/rows'
import { openBenchServer, type BenchServer } from './setup/bench-database'

/*
 * Types the queries of the relevance sets letter by letter into the product's search, into PostgreSQL and into
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

interface Searched {
  readonly system: CodeSystem
  readonly documents: readonly SearchDocument[]
  /** Queries with the code that is wanted, by what the set is for. */
  readonly sets: Readonly<Record<string, readonly WantedCode[]>>
  /** Queries that only latency is measured with. */
  readonly more: readonly string[]
}

interface Standing {
  readonly contender: Contender
  readonly latency: Latency
  readonly relevance: readonly Relevance[]
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = path.resolve(process.argv[2] ?? '../shared/data')
const { label, diagnoses, procedures } = readRows(folder)
say(`${machineLine()}; ${label}`)

const server = await openBenchServer()
try {
  await compare(server, {
    system: 'ICD-10-CM',
    documents: diagnoses,
    sets: { 'made with': readRelevance(), 'held out': readHeldOut('diagnoses') },
    more: [],
  })
  if (procedures.length > 0) {
    await compare(server, {
      system: 'ICD-10-PCS',
      documents: procedures,
      sets: { 'held out': readHeldOut('procedures') },
      more: readProcedureQueries(),
    })
  }
} finally {
  await server.close()
}

async function compare(bench: BenchServer, searched: Searched): Promise<void> {
  const { system, documents, more } = searched
  const known = new Set(documents.map(({ code }) => code))
  const sets = Object.entries(searched.sets).map(([name, all]) => ({
    name,
    wanted: all.filter(({ code }) => known.has(code)),
  }))
  const queries = [...sets.flatMap(({ wanted }) => wanted.map(({ query }) => query)), ...more]
  const keystrokes = queries.flatMap(keystrokesOf)
  say('')
  say(`## ${system}: ${documents.length} rows, ${keystrokes.length} keystrokes`)
  const product = await openProduct(documents, system)
  sayOwn(product, await measureLatency(product, keystrokes, rounds))
  const { env } = await bench.createDatabase(`searched_${documents.length}`)
  const postgres = await openPostgres(env.DATABASE_URL, documents)
  const libraries = [await openMiniSearch(documents), await openFlexSearch(documents)]
  const sample = keystrokes.filter(
    (_, place) => place % Math.ceil(keystrokes.length / sampleSize) === 0,
  )
  const standings: Standing[] = []
  for (const contender of [product, ...postgres.contenders, ...libraries]) {
    const latency = await measureLatency(contender, sample, contender === product ? rounds : 2)
    const relevance: Relevance[] = []
    for (const { wanted } of sets) relevance.push(await measureRelevance(contender, wanted))
    standings.push({ contender, latency, relevance })
  }
  await postgres.close()
  sayTable(standings)
  for (const [place, { name, wanted }] of sets.entries())
    sayRelevance({ name, count: wanted.length, place }, standings)
}

type Product = Awaited<ReturnType<typeof openProduct>>

function sayOwn(product: Product, { medianMs, p99Ms, mostMs, p99CpuMs }: Latency): void {
  const { buildMs, bytes = 0, packMs, storedBytes } = product
  say(
    `median ${medianMs.toFixed(3)} ms, p99 ${p99Ms.toFixed(3)} ms a keystroke (aim: at most ${aim.p99Ms}), most ${mostMs.toFixed(2)} ms; p99 of processor time ${p99CpuMs.toFixed(3)} ms;`,
  )
  say(
    `opened from what is stored (${megabytes(storedBytes)} MB) in ${buildMs.toFixed(0)} ms (aim: at most ${aim.readyMs}), ${megabytes(bytes)} MB in memory (aim: at most ${aim.megabytes}); packed once, when it is loaded, in ${packMs.toFixed(0)} ms`,
  )
}

function sayTable(standings: readonly Standing[]): void {
  say('')
  say('| Search | median ms | p99 ms | p99 beside ours | ready ms | MB |')
  say('| --- | ---: | ---: | ---: | ---: | ---: |')
  const own = standings[0]
  for (const { contender, latency } of standings) {
    const times = latency.p99Ms / (own?.latency.p99Ms ?? 1)
    const wantedTimes = aims[contender.name]
    const cells = [
      contender.name,
      latency.medianMs.toFixed(3),
      latency.p99Ms.toFixed(2),
      `${times.toFixed(0)}x${wantedTimes === undefined ? '' : ` (aim: ${wantedTimes}x)`}`,
      contender.buildMs.toFixed(0),
      contender.bytes === undefined ? '' : megabytes(contender.bytes),
    ]
    say(`| ${cells.join(' | ')} |`)
  }
}

interface RelevanceSet {
  readonly name: string
  readonly count: number
  /** Of the set among those measured. */
  readonly place: number
}

function sayRelevance({ name, count, place }: RelevanceSet, standings: readonly Standing[]): void {
  say('')
  say(`| The ${count} queries ${name} | recall@1 | recall@5 | MRR |`)
  say('| --- | ---: | ---: | ---: |')
  for (const { contender, relevance } of standings) {
    const { first = 0, firstFive = 0, reciprocalRank = 0 } = relevance[place] ?? {}
    const figures = [first, firstFive, reciprocalRank].map((figure) => figure.toFixed(3))
    say(`| ${[contender.name, ...figures].join(' | ')} |`)
  }
  say('')
  say(`Not first: ${standings[0]?.relevance[place]?.missed.join('; ') ?? ''}`)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
