import type { ComponentState, Readiness } from '../contract'

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
  readonly expectedMigrations: number
  readonly codeSets: Readiness['codeSets']
}

/**
 * Ready means: requests can be answered. That takes the database, its schema and a code set; a worker
 * that is away or behind delays messages and imports, which is said but turns no traffic away.
 */
export function judgeReadiness({ facts, expectedMigrations, codeSets }: ReadinessInput): Readiness {
  const applied = facts?.appliedMigrations ?? 0
  const migrated = applied >= expectedMigrations
  const age = facts?.heartbeatAgeSeconds ?? null
  const lag = facts?.outboxLagSeconds ?? 0
  const workerLives = age !== null && age <= heartbeatLimitSeconds
  return {
    ready: facts !== undefined && migrated && codeSets.codes > 0,
    database: { state: stateOf(facts !== undefined, 'down') },
    migrations: { state: stateOf(migrated, 'down'), applied, expected: expectedMigrations },
    worker: { state: stateOf(workerLives, 'degraded'), heartbeatAgeSeconds: age },
    outbox: {
      state: stateOf(lag <= outboxLimitSeconds, 'degraded'),
      waiting: facts?.outboxWaiting ?? 0,
      lagSeconds: lag,
    },
    codeSets,
  }
}

function stateOf(isOk: boolean, otherwise: ComponentState): ComponentState {
  return isOk ? 'ok' : otherwise
}
