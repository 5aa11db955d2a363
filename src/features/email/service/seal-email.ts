import { z } from 'zod'
import type { ServerContext } from '@/server/context'
import { seal, unsealText } from '@/server/crypto'
import type { EmailRow } from '../queries'

const envelopeSchema = z.object({ to: z.string(), subject: z.string() })

export type Envelope = z.infer<typeof envelopeSchema>

interface Sealing {
  readonly orgId: string
  readonly id: string
  readonly envelope: Envelope
  readonly text: string
}

/** Seals recipient, subject and text of one mail, each bound to its place in the row. */
export function sealEmail(ctx: Pick<ServerContext, 'keyring'>, mail: Sealing) {
  return {
    envelopeSealed: seal(ctx.keyring, placeOf(mail, 'envelope'), JSON.stringify(mail.envelope)),
    bodySealed: seal(ctx.keyring, placeOf(mail, 'body'), mail.text),
  }
}

type SealedEnvelope = Pick<EmailRow, 'orgId' | 'id' | 'envelopeSealed'>
type SealedBody = Pick<EmailRow, 'orgId' | 'id' | 'bodySealed'>

export function openEmailEnvelope(
  ctx: Pick<ServerContext, 'keyring'>,
  row: SealedEnvelope,
): Envelope {
  const text = unsealText(ctx.keyring, placeOf(row, 'envelope'), row.envelopeSealed)
  return envelopeSchema.parse(JSON.parse(text))
}

/** What the mail says; undefined once it was erased. */
export function openEmailBody(
  ctx: Pick<ServerContext, 'keyring'>,
  row: SealedBody,
): string | undefined {
  return row.bodySealed ? unsealText(ctx.keyring, placeOf(row, 'body'), row.bodySealed) : undefined
}

interface Placed {
  readonly orgId: string
  readonly id: string
}

function placeOf({ orgId, id }: Placed, part: 'envelope' | 'body') {
  return { orgId, recordId: `${id}/${part}` }
}
