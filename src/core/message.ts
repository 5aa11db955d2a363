import type { z } from 'zod'

/** A message type: its `noun.verb` name and the shape of its payload. Payloads carry ids, never clinical text. */
export interface MessageType<Name extends string = string, Payload = unknown> {
  readonly name: Name
  readonly schema: z.ZodType<Payload>
}

export function defineMessage<Name extends string, Payload>(
  name: Name,
  schema: z.ZodType<Payload>,
): MessageType<Name, Payload> {
  return { name, schema }
}
