import type { Invariant } from './invariant'
import { migrations, missing } from './sources'

const uniqueAddress =
  /create\s+unique\s+index\s+[^;]*?\bon\s+"?users"?\s[^;]*lower\s*\(\s*"?email"?\s*\)[^;]*/i

/** Two accounts never share an address, however its letters are cased. */
export const usersHaveOneAddress: Invariant = {
  id: 3,
  title: 'users: UNIQUE (lower(email))',
  check: (files) => {
    const index = uniqueAddress.exec(migrations(files))?.[0]
    if (index === undefined)
      return missing('drizzle', 'No migration makes lower(email) of users unique.')
    return /,|\swhere\s/i.test(index.slice(index.search(/lower/i)))
      ? missing(
          'drizzle',
          'The unique index on lower(email) is narrowed by a column or a condition.',
        )
      : []
  },
}
