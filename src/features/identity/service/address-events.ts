import { z } from 'zod'
import type { RequestContext, ServerContext } from '@/server/context'
import { seal, unsealText } from '@/server/crypto'
import { insertAddressEvent } from '../queries/address-events'

const correlationId = z.string()

/** What an event carries, by its kind. */
const payloadSchemas = {
  passwordForgotten: z.object({ correlationId, email: z.string() }),
  accessAsked: z.object({
    correlationId,
    email: z.string(),
    displayName: z.string(),
    organization: z.string(),
  }),
  signInFailed: z.object({ correlationId, email: z.string(), isLocked: z.boolean() }),
} as const

export type AddressEventKind = keyof typeof payloadSchemas

type PayloadOf<Kind extends AddressEventKind> = z.infer<(typeof payloadSchemas)[Kind]>

export type PasswordForgotten = PayloadOf<'passwordForgotten'>
export type AccessAsked = PayloadOf<'accessAsked'>
export type SignInFailed = PayloadOf<'signInFailed'>

/** An event as its answer gets it. */
export interface Answering<Payload> {
  readonly id: string
  readonly payload: Payload
  /** When it happened; its answer comes a moment later. */
  readonly at: Date
}

export const addressEventKindSchema = z.enum(
  Object.keys(payloadSchemas) as [AddressEventKind, ...AddressEventKind[]],
)

/** Belongs to no organization: which one, if any, is what nobody knows yet. */
const nowhere = 'address-event'

/**
 * Notes what happened at the door. One statement, whether or not an account has the address: the worker
 * finds that out, so neither the answer nor its time can tell.
 */
export async function noteAddressEvent<Kind extends AddressEventKind>(
  ctx: RequestContext,
  kind: Kind,
  payload: Omit<PayloadOf<Kind>, 'correlationId'>,
): Promise<void> {
  const id = ctx.newId()
  const text = JSON.stringify({ ...payload, correlationId: ctx.correlationId })
  await insertAddressEvent(ctx, {
    id,
    kind,
    sealed: seal(ctx.keyring, { orgId: nowhere, recordId: id }, text),
    now: ctx.clock(),
  })
}

interface SealedEvent<Kind extends AddressEventKind> {
  readonly id: string
  readonly kind: Kind
  readonly sealed: Buffer
}

export function openAddressEvent<Kind extends AddressEventKind>(
  ctx: Pick<ServerContext, 'keyring'>,
  { id, kind, sealed }: SealedEvent<Kind>,
): PayloadOf<Kind> {
  const text = unsealText(ctx.keyring, { orgId: nowhere, recordId: id }, sealed)
  return payloadSchemas[kind].parse(JSON.parse(text)) as PayloadOf<Kind>
}
