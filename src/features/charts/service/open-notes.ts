import { ServiceError } from '@/core/errors'
import type { ServerContext } from '@/server/context'
import { unsealText, type SealedPlace } from '@/server/crypto'

/** A stored document with its text still sealed: the envelope in base64. */
export interface SealedNote {
  readonly id: string
  readonly sealed: string
}

/** The texts of an organization's documents, opened in their order. One that does not hold keeps all shut. */
export function openNotes(
  ctx: Pick<ServerContext, 'keyring'>,
  orgId: string,
  notes: readonly SealedNote[],
): string[] {
  return notes.map(({ id, sealed }) =>
    openSealed(ctx, { orgId, recordId: id }, Buffer.from(sealed, 'base64')),
  )
}

/** Fails closed: one byte that does not hold keeps the whole chart shut. */
export function openSealed(
  ctx: Pick<ServerContext, 'keyring'>,
  place: SealedPlace,
  envelope: Uint8Array,
): string {
  try {
    return unsealText(ctx.keyring, place, envelope)
  } catch (cause) {
    throw new ServiceError(
      'INTERNAL_SERVER_ERROR',
      'This chart stays closed: a stored text of it does not match its seal. Nothing was changed; tell support the reference.',
      { cause },
    )
  }
}
