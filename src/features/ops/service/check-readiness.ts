import { codeSetsHealth } from '@/features/code-sets'
import type { ServerContext } from '@/server/context'
import { expectedMigrations } from '@/server/schema-version'
import type { Readiness } from '../contract/readiness'
import { readHealth } from '../queries/read-health'
import { describeExternals } from '../rules/describe-externals'
import { judgeReadiness, type HealthFacts } from '../rules/judge-readiness'

const patienceMs = 2000

/** Looks at every dependency; a database that does not answer within two seconds counts as down. */
export async function checkReadiness(ctx: ServerContext): Promise<Readiness> {
  const facts = await Promise.race([findFacts(ctx), giveUp()]).catch(() => undefined)
  const codeSets = facts ? await codeSetsHealth(ctx).catch(() => undefined) : undefined
  return judgeReadiness({
    facts,
    expectedMigrations,
    codeSets: codeSets ?? { release: null, codes: 0, state: 'unknown' },
    externals: describeExternals(ctx.env),
  })
}

async function findFacts(ctx: ServerContext): Promise<HealthFacts | undefined> {
  const row = await readHealth(ctx)
  return (
    row && {
      appliedMigrations: Number(row.migrations),
      heartbeatAgeSeconds: row.heartbeat_age,
      outboxWaiting: Number(row.unrelayed),
      outboxLagSeconds: Math.max(0, row.outbox_lag_seconds ?? 0),
    }
  )
}

function giveUp(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs).unref()
  })
}
