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

/**
 * Loads the servers in turn, so that what else the machine does falls on all of them. The fastest round of
 * each counts: a disturbance can only slow a round down.
 */
export async function alternate({ contenders, rounds, seconds }: Contest) {
  for (const contender of contenders) await runLoad({ ...contender, seconds: warmUpSeconds })
  const results = new Map(contenders.map(({ name }) => [name, [] as LoadResult[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      results.get(contender.name)?.push(await runLoad({ ...contender, seconds }))
    }
  }
  return new Map([...results].map(([name, all]) => [name, fastestOf(all)]))
}

function fastestOf(results: readonly LoadResult[]): LoadResult {
  const fastest = results.toSorted((a, b) => b.perSecond - a.perSecond)[0]
  if (fastest === undefined) throw new RangeError('Nothing was measured.')
  return fastest
}
