import type { Invariant } from './invariant'
import { migrations, missing } from './sources'

const uniqueIndex =
  /create\s+unique\s+index\s+[^;]*?\bon\s+"?processed_events"?\s+(using\s+btree\s+)?\(\s*"?event_id"?\s*\)/i
const inTable =
  /create\s+table\s+[^;]*?"?processed_events"?\s*\([^;]*?"?event_id"?\s+[^,;]*(primary key|unique)/i

/** A message that arrives twice is applied once. */
export const processedEventsAreUnique: Invariant = {
  id: 4,
  title: 'processed_events: UNIQUE (event_id)',
  check: (files) => {
    const sql = migrations(files)
    return uniqueIndex.test(sql) || inTable.test(sql)
      ? []
      : missing('drizzle', 'No migration makes event_id of processed_events unique.')
  },
}
