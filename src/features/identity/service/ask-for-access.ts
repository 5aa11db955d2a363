import { ServiceError } from '@/core/errors'
import type { RequestContext } from '@/server/context'
import type { AskForAccessInput, Received } from '../contract/links'
import { noteAddressEvent } from './address-events'
import { limitNamedAddress } from './limit-link-use'

/** Asks an organization's admins for access; the answer is the same whatever exists and whatever does not. */
export async function askForAccess(
  ctx: RequestContext,
  { organization, displayName, email }: AskForAccessInput,
): Promise<Received> {
  if (!ctx.env.REGISTRATION) {
    throw new ServiceError(
      'INVALID_STATE',
      'Nobody can ask for access here. Ask an admin of your organization for an invitation.',
    )
  }
  await limitNamedAddress(ctx, email)
  await noteAddressEvent(ctx, 'accessAsked', { organization, displayName, email })
  return { received: true }
}
