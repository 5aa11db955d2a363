import type { CodeEntry } from '../contract/release-view'

/** Whether two entries say the same of a code. */
export function isSameEntry(one: CodeEntry, other: CodeEntry): boolean {
  return (
    one === other ||
    (one.code === other.code &&
      one.kind === other.kind &&
      one.title === other.title &&
      one.billable === other.billable &&
      one.parent === other.parent &&
      (one.seventh === other.seventh ||
        JSON.stringify(one.seventh) === JSON.stringify(other.seventh)))
  )
}
