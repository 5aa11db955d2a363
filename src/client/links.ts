import { httpBatchLink, httpLink, splitLink } from '@trpc/client'
import { personIsActive } from './person-activity'

/** Context of a call that no person made just now: it does not extend the session. */
export const background = { background: true } as const

/** Context of a call that leaves at once and by itself, and arrives even when the page is being left. */
export const outlivesPage = { outlivesPage: true } as const

const url = '/api/trpc'
const backgroundHeaders = { 'x-background': '1' }

/**
 * Queries go as POST: no filter or note text in a URL. Autosave, polling and refreshes that follow
 * the live feed are marked, so that only what a person does extends the session.
 */
export function apiLinks() {
  return [
    splitLink({
      condition: ({ context }) => context.outlivesPage === true,
      true: httpLink({
        url,
        methodOverride: 'POST',
        fetch: (target, request) =>
          fetch(target, { ...(request as RequestInit), keepalive: isSmall(request?.body) }),
        headers: ({ op }) => (op.context.background === true ? backgroundHeaders : {}),
      }),
      false: httpBatchLink({
        url,
        methodOverride: 'POST',
        maxItems: 10,
        headers: ({ opList }) => {
          const asked = opList.some((op) => op.context.background !== true)
          return asked && personIsActive() ? {} : backgroundHeaders
        },
      }),
    }),
  ]
}

const mostKeepaliveCharacters = 20_000

/** Browsers let only 64 KiB outlive a page. */
function isSmall(body: unknown): boolean {
  return typeof body === 'string' && body.length < mostKeepaliveCharacters
}
