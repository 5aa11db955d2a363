import { httpBatchLink } from '@trpc/client'
import { personIsActive } from './person-activity'

/** Context of a call that no person made just now: it does not extend the session. */
export const background = { background: true } as const

/**
 * Queries go as POST: no filter or note text in a URL. Autosave, polling and refreshes that follow
 * the live feed are marked, so that only what a person does extends the session.
 */
export function apiLinks() {
  return [
    httpBatchLink({
      url: '/api/trpc',
      methodOverride: 'POST',
      maxItems: 10,
      headers: ({ opList }) => {
        const asked = opList.some((op) => op.context.background !== true)
        return asked && personIsActive() ? {} : { 'x-background': '1' }
      },
    }),
  ]
}
