import type { ComponentState, Readiness } from '../contract/readiness'

const heartbeatLimitSeconds = 15
const outboxLimitSeconds = 30

/** What one look at the database gave; undefined when it could not be reached. */
export interface HealthFacts {
  readonly appliedMigrations: number
  readonly heartbeatAgeSeconds: number | null
  readonly outboxWaiting: number
  readonly outboxLagSeconds: number
}

interface ReadinessInput {
  readonly facts: HealthFacts | undefined
  readonly mail: Readiness['mail']
  readonly expectedMigrations: number
  readonly codeSets: Readiness['codeSets']
  readonly externals: Readiness['externals']
}

const unreachable: HealthFacts = {
  appliedMigrations: 0,
  heartbeatAgeSeconds: null,
  outboxWaiting: 0,
  outboxLagSeconds: 0,
}

/**
 * Ready means: requests can be answered. That takes the database, its schema and a code set; a worker
 * that is away or behind delays messages and imports, and mail may stay here, which is said but turns no traffic away.
 */
export function judgeReadiness(input: ReadinessInput): Readiness {
  const { facts, expectedMigrations, mail, codeSets, externals } = input
  const { appliedMigrations, heartbeatAgeSeconds, ...outbox } = facts ?? unreachable
  const isMigrated = appliedMigrations >= expectedMigrations
  const isReachable = facts !== undefined
  return {
    ready: isReachable && isMigrated && codeSets.codes > 0,
    database: { state: stateOf(isReachable, 'down') },
    migrations: {
      state: stateOf(isMigrated, 'down'),
      applied: appliedMigrations,
      expected: expectedMigrations,
    },
    worker: { state: stateOf(workerLives(heartbeatAgeSeconds), 'degraded'), heartbeatAgeSeconds },
    outbox: {
      state: stateOf(outbox.outboxLagSeconds <= outboxLimitSeconds, 'degraded'),
      waiting: outbox.outboxWaiting,
      lagSeconds: outbox.outboxLagSeconds,
    },
    mail,
    codeSets,
    externals,
  }
}

function workerLives(heartbeatAgeSeconds: number | null): boolean {
  return heartbeatAgeSeconds !== null && heartbeatAgeSeconds <= heartbeatLimitSeconds
}

function stateOf(isOk: boolean, otherwise: ComponentState): ComponentState {
  return isOk ? 'ok' : otherwise
}
