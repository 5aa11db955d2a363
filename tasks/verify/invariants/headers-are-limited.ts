import type { Invariant } from './invariant'
import { missing, withoutComments } from './sources'

const entry = 'tasks/web.ts'

/** A client cannot hold memory with endless headers or a connection with slow ones. */
export const headersAreLimited: Invariant = {
  id: 13,
  title: 'header size limits are set',
  check: (files) => {
    const source = withoutComments(files.get(entry) ?? '')
    return ['maxHeaderSize', 'headersTimeout']
      .filter((setting) => !new RegExp(`\\b${setting}\\b`).test(source))
      .flatMap((setting) => missing(entry, `The HTTP server sets no ${setting}.`))
  },
}
