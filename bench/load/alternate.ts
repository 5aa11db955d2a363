import type { Conversation } from './raw-connection'
import { runLoad, type LoadResult } from './run-load'

export interface Contender {
  readonly name: string
  readonly port: number
  readonly conversations: readonly Conversation[]
}

interface Contest {
  readonly contenders: readonly Contender[]
  readonly rounds: number
  readonly seconds: number
}

const warmUpSeconds = 3

/** Loads the servers in turn, so that what else the machine does falls on all of them; the median round counts. */
export async function alternate({ contenders, rounds, seconds }: Contest) {
  for (const contender of contenders) await runLoad({ ...contender, seconds: warmUpSeconds })
  const results = new Map(contenders.map(({ name }) => [name, [] as LoadResult[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      results.get(contender.name)?.push(await runLoad({ ...contender, seconds }))
    }
  }
  return new Map([...results].map(([name, all]) => [name, medianOf(all)]))
}

function medianOf(results: readonly LoadResult[]): LoadResult {
  const sorted = results.toSorted((a, b) => a.perSecond - b.perSecond)
  const median = sorted[Math.floor(sorted.length / 2)]
  if (median === undefined) throw new RangeError('Nothing was measured.')
  return median
}
