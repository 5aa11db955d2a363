import { EventEmitter } from 'node:events'
import {
  parseCronItems,
  run,
  type CronItem,
  type JobHelpers,
  type Runner,
  type Task,
  type WorkerEvents,
} from 'graphile-worker'
import { systemActor } from '@/core/actor'
import { actingAs } from '../context'
import { roleUrls } from '../database-roles'
import type { Consumer, JobDefinition, LongJob, Scheduled } from './definition'
import { deliver } from './deliver'
import { startHeartbeat } from './heartbeat'
import { logJob } from './log-job'
import { startLoop, type Loop } from './loop'
import { watchOutage, type Outage } from './outage'
import { queueLogger } from './queue-logger'
import { replaceDeadWorkers } from './replace-dead-workers'
import { relayOutbox, type DeliveryPayload, type MessageHandlers } from './relay'
import type { WorkerContext } from './worker-context'

const relayBusyMs = 25
const relayIdleMs = 100

export interface RunningWorker {
  /** Finishes what runs (at most `timeoutMs`), then releases everything. */
  stop(timeoutMs?: number): Promise<void>
}

/** Runs relay, consumers, long jobs, schedules and heartbeat until stopped. */
export async function runWorker(
  ctx: WorkerContext,
  definitions: readonly JobDefinition[],
): Promise<RunningWorker> {
  const handlers = handlersByMessage(definitions)
  const events: WorkerEvents = new EventEmitter()
  const outage = watchOutage(ctx.log, ctx.clock)
  const heartbeat = await startHeartbeat(ctx, events, outage)
  const runner = await run({
    connectionString: roleUrls(ctx.env).worker,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    events,
    taskList: taskList(ctx, definitions),
    parsedCronItems: parseCronItems(cronItems(definitions)),
    logger: queueLogger(ctx.log, outage),
    preset: { plugins: [replaceDeadWorkers((workerId) => heartbeat.forget(workerId))] },
  })
  const loops = [
    startRelay(ctx, outage, handlers),
    ...definitions.filter(isFrequent).map((job) => startFrequent(ctx, outage, job)),
  ]
  return { stop: (timeoutMs = 8000) => stopAll({ runner, loops, heartbeat, timeoutMs }) }
}

function handlersByMessage(definitions: readonly JobDefinition[]): MessageHandlers {
  const handlers = new Map<string, (Consumer | LongJob)[]>()
  for (const job of definitions) {
    if (job.kind === 'scheduled') continue
    handlers.set(job.on, [...(handlers.get(job.on) ?? []), job])
  }
  return handlers
}

function taskList(ctx: WorkerContext, definitions: readonly JobDefinition[]): Record<string, Task> {
  return Object.fromEntries(definitions.map((job) => [job.name, taskOf(ctx, job)]))
}

function taskOf(ctx: WorkerContext, job: JobDefinition): Task {
  if (job.kind === 'scheduled') return (_payload, helpers) => runScheduled(ctx, job, helpers)
  return async (raw, helpers) => {
    const delivery = raw as DeliveryPayload
    const acting = actingAs(
      ctx,
      systemActor(delivery.orgId, job.name),
      delivery.correlationId ?? ctx.newId(),
    )
    const run = { job: job.name, eventId: delivery.eventId, attempt: helpers.job.attempts }
    await logJob(acting, run, () =>
      job.kind === 'long' ? job.run(acting, delivery.payload) : deliver(acting, job, delivery),
    )
  }
}

/** Nobody asked for it but the clock, so it has a correlation id of its own. */
async function runScheduled(ctx: WorkerContext, job: Scheduled, helpers: JobHelpers) {
  const correlationId = ctx.newId()
  const scheduled = { ...ctx, log: ctx.log.child({ correlationId }), correlationId }
  await logJob(scheduled, { job: job.name, attempt: helpers.job.attempts }, () =>
    job.run(scheduled),
  )
}

function cronItems(definitions: readonly JobDefinition[]): CronItem[] {
  return definitions.flatMap((job) =>
    job.kind === 'scheduled' && job.cron ? [{ task: job.name, match: job.cron }] : [],
  )
}

type Frequent = Scheduled & { readonly everyMs: number }

function isFrequent(job: JobDefinition): job is Frequent {
  return job.kind === 'scheduled' && job.everyMs !== undefined
}

function startRelay(ctx: WorkerContext, outage: Outage, handlers: MessageHandlers): Loop {
  return startLoop({
    name: 'outbox relay',
    log: ctx.log,
    outage,
    step: async () => ((await relayOutbox(ctx, handlers)) > 0 ? relayBusyMs : relayIdleMs),
  })
}

function startFrequent(ctx: WorkerContext, outage: Outage, job: Frequent): Loop {
  return startLoop({
    name: job.name,
    log: ctx.log,
    outage,
    step: async () => {
      await job.run(ctx)
      return job.everyMs
    },
  })
}

interface Stopping {
  readonly runner: Runner
  readonly loops: readonly Loop[]
  readonly heartbeat: { stop(): Promise<void> }
  readonly timeoutMs: number
}

async function stopAll({ runner, loops, heartbeat, timeoutMs }: Stopping): Promise<void> {
  await Promise.all(loops.map((loop) => loop.stop()))
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs)
  })
  await Promise.race([runner.stop(), deadline])
  clearTimeout(timer)
  await heartbeat.stop()
}
