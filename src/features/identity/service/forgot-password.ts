import type { RequestContext } from '@/server/context'
import type { ForgotPasswordInput, Received } from '../contract/links'
import { noteAddressEvent } from './address-events'
import { limitNamedAddress } from './limit-link-use'

/** Asks for a mail with a link that sets a new password; it goes out if an account has the address. */
export async function forgotPassword(
  ctx: RequestContext,
  { email }: ForgotPasswordInput,
): Promise<Received> {
  await limitNamedAddress(ctx, email)
  await noteAddressEvent(ctx, 'passwordForgotten', { email })
  return { received: true }
}
