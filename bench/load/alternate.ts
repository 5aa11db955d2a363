import type { RunningServer } from '../servers/spawn-server'
import type { CpuMeter } from './cpu-meter'
import type { Conversation } from './raw-connection'
import { runLoad, type LoadResult } from './run-load'

export interface Contender {
  readonly name: string
  readonly server: RunningServer
  readonly conversations: readonly Conversation[]
}

/** The fastest round of a contender, and the processor time of a request over all its rounds. */
export interface Standing extends LoadResult {
  readonly serverCpuMs: number
  readonly databaseCpuMs: number
}

interface Contest {
  readonly contenders: readonly Contender[]
  readonly rounds: number
  readonly seconds: number
  readonly meter: CpuMeter
}

interface Round extends LoadResult {
  readonly serverMs: number
  readonly databaseMs: number
}

const warmUpSeconds = 3

/**
 * Loads the servers in turn, so that what else the machine does falls on all of them. The fastest round of
 * each counts: a disturbance can only slow a round down.
 */
export async function alternate(contest: Contest): Promise<ReadonlyMap<string, Standing>> {
  const { contenders, rounds, seconds } = contest
  for (const one of contenders) await playRound(contest, one, warmUpSeconds)
  const played = new Map(contenders.map(({ name }) => [name, [] as Round[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const one of contenders) {
      played.get(one.name)?.push(await playRound(contest, one, seconds))
    }
  }
  return new Map([...played].map(([name, all]) => [name, standingOf(all)]))
}

async function playRound(
  { meter }: Contest,
  { server, conversations }: Contender,
  seconds: number,
) {
  const before = meter(server.pid)
  const result = await runLoad({ port: server.port, conversations, seconds })
  const after = meter(server.pid)
  return {
    ...result,
    serverMs: after.serverMs - before.serverMs,
    databaseMs: after.databaseMs - before.databaseMs,
  }
}

function standingOf(rounds: readonly Round[]): Standing {
  const fastest = rounds.toSorted((a, b) => b.perSecond - a.perSecond)[0]
  if (fastest === undefined) throw new RangeError('Nothing was measured.')
  const total = (key: 'requests' | 'serverMs' | 'databaseMs') =>
    rounds.reduce((sum, round) => sum + round[key], 0)
  return {
    ...fastest,
    serverCpuMs: total('serverMs') / total('requests'),
    databaseCpuMs: total('databaseMs') / total('requests'),
  }
}
