import { codeSetsHealth } from '@/features/code-sets'
import { isMailboxOpen } from '@/features/email'
import type { ServerContext } from '@/server/context'
import { sendsMail } from '@/server/mail'
import { expectedMigrations } from '@/server/schema-version'
import type { MailTransport, Readiness } from '../contract/readiness'
import { readHealth, readMailHealth } from '../queries/read-health'
import { describeExternals } from '../rules/describe-externals'
import { judgeMail, type MailFacts } from '../rules/judge-mail'
import { judgeReadiness, type HealthFacts } from '../rules/judge-readiness'

const patienceMs = 2000

/** Looks at every dependency; a database that does not answer within two seconds counts as down. */
export async function checkReadiness(ctx: ServerContext): Promise<Readiness> {
  const facts = await Promise.race([findFacts(ctx), giveUp()]).catch(() => undefined)
  const mail = facts ? await findMail(ctx).catch(() => undefined) : undefined
  const codeSets = facts ? await codeSetsHealth(ctx).catch(() => undefined) : undefined
  return judgeReadiness({
    facts,
    expectedMigrations,
    mail: judgeMail(transportOf(ctx), mail),
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

async function findMail(ctx: ServerContext): Promise<MailFacts | undefined> {
  const row = await readMailHealth(ctx)
  return (
    row && {
      waiting: row.waiting,
      oldestSeconds: Math.max(0, Math.round(row.oldest_seconds ?? 0)),
      lastFailure: row.last_failure,
    }
  )
}

function transportOf({ env }: ServerContext): MailTransport {
  if (sendsMail(env)) return 'smtp'
  return isMailboxOpen(env) ? 'mailbox' : 'none'
}

function giveUp(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs).unref()
  })
}
