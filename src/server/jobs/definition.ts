import type { z } from 'zod'
import type { MessageType } from '@/core/message'
import type { ActorContext } from '../context'
import type { Tx } from '../db'
import type { WorkerContext } from './worker-context'

/** What a consumer is told besides the payload. */
export interface Delivery {
  readonly eventId: string
}

/**
 * Handles a message inside one transaction of its organization, which also notes the message as
 * processed: delivered at least once, its effect happens once.
 */
export interface Consumer {
  readonly kind: 'consumer'
  readonly name: string
  readonly on: string
  readonly handle: (ctx: ActorContext, tx: Tx, payload: unknown) => Promise<void>
}

/** Long work started by a message; it must be resumable and idempotent by itself. */
export interface LongJob {
  readonly kind: 'long'
  readonly name: string
  readonly on: string
  readonly run: (ctx: ActorContext, payload: unknown) => Promise<void>
}

/** Work by the clock: `cron` as in crontab (UTC), or `everyMs` for what is more frequent. */
export interface Scheduled {
  readonly kind: 'scheduled'
  readonly name: string
  readonly cron?: string
  readonly everyMs?: number
  readonly run: (ctx: WorkerContext) => Promise<void>
}

export type JobDefinition = Consumer | LongJob | Scheduled

export function consume<Payload>(
  name: string,
  type: MessageType<string, Payload>,
  handle: (ctx: ActorContext, tx: Tx, payload: Payload) => Promise<void>,
): Consumer {
  const schema: z.ZodType<Payload> = type.schema
  return {
    kind: 'consumer',
    name,
    on: type.name,
    handle: (ctx, tx, payload) => handle(ctx, tx, schema.parse(payload)),
  }
}

export function runOn<Payload>(
  name: string,
  type: MessageType<string, Payload>,
  run: (ctx: ActorContext, payload: Payload) => Promise<void>,
): LongJob {
  return {
    kind: 'long',
    name,
    on: type.name,
    run: (ctx, payload) => run(ctx, type.schema.parse(payload)),
  }
}

export function schedule(
  name: string,
  when: { readonly cron: string } | { readonly everyMs: number },
  run: (ctx: WorkerContext) => Promise<void>,
): Scheduled {
  return { kind: 'scheduled', name, ...when, run }
}
