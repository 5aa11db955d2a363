import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Contender } from './contender'
import type { WantedCode } from './relevance'

/** Codes on the screen. */
export const shownCodes = 12

export interface Latency {
  readonly medianMs: number
  readonly p99Ms: number
  readonly mostMs: number
  /** The same of the processor time of this process, which other work on the machine does not lengthen by waiting. */
  readonly p99CpuMs: number
}

/** Each query as often as there are rounds; the fastest round of each counts, since a disturbance only slows. */
export async function measureLatency(
  { search }: Contender,
  queries: readonly string[],
  rounds: number,
): Promise<Latency> {
  const best = new Float64Array(queries.length).fill(Number.POSITIVE_INFINITY)
  const bestCpu = best.slice()
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, query] of queries.entries()) {
      const before = process.cpuUsage()
      const began = performance.now()
      const found = search(query, shownCodes)
      if (found instanceof Promise) await found
      const elapsedMs = performance.now() - began
      const { user, system } = process.cpuUsage(before)
      best[place] = Math.min(best[place] ?? 0, elapsedMs)
      bestCpu[place] = Math.min(bestCpu[place] ?? 0, (user + system) / 1000)
    }
  }
  best.sort()
  bestCpu.sort()
  return {
    medianMs: shareOf(best, 0.5),
    p99Ms: shareOf(best, 0.99),
    mostMs: best.at(-1) ?? 0,
    p99CpuMs: shareOf(bestCpu, 0.99),
  }
}

function shareOf(sorted: Float64Array, share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

export interface Relevance {
  readonly first: number
  readonly firstFive: number
  readonly reciprocalRank: number
  /** Queries whose code did not come first, with its place. */
  readonly missed: readonly string[]
}

const ranksCounted = 100

export async function measureRelevance(
  { search }: Contender,
  wanted: readonly WantedCode[],
): Promise<Relevance> {
  const places: number[] = []
  for (const { query, code } of wanted) {
    places.push((await search(query, ranksCounted)).indexOf(code) + 1)
  }
  const share = (isGood: (place: number) => boolean) => places.filter(isGood).length / places.length
  const ranks = places.map((place) => (place === 0 ? 0 : 1 / place))
  return {
    first: share((place) => place === 1),
    firstFive: share((place) => place > 0 && place <= 5),
    reciprocalRank: ranks.reduce((sum, rank) => sum + rank, 0) / places.length,
    missed: wanted.flatMap(({ query, code }, index) =>
      places[index] === 1 ? [] : `${query} (${code}: ${places[index] || 'not found'})`,
    ),
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Builds something and says how long it took and how many bytes of memory it keeps. */
export async function measureBuild<Built>(
  build: () => Built | Promise<Built>,
): Promise<{ readonly built: Built; readonly buildMs: number; readonly bytes: number }> {
  const before = await heldBytes()
  const began = performance.now()
  const built = await build()
  const buildMs = performance.now() - began
  return { built, buildMs, bytes: (await heldBytes()) - before }
}

/** Buffers are given back some time after they were found to be garbage. */
async function heldBytes(): Promise<number> {
  collectGarbage()
  await delay(200)
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
