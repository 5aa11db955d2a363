import { httpBatchLink } from '@trpc/client'

/** Context of a call that no person made just now: it does not extend the session. */
export const background = { background: true } as const

/** Queries go as POST: no filter or note text in a URL. */
export function apiLinks() {
  return [
    httpBatchLink({
      url: '/api/trpc',
      methodOverride: 'POST',
      maxItems: 10,
      headers: ({ opList }) =>
        opList.every((op) => op.context.background === true) ? { 'x-background': '1' } : {},
    }),
  ]
}
