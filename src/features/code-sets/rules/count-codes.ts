import type { CodeEntry } from '../contract/release-view'

/** The codes among the nodes, billable and headers; chapters and sections are not codes. */
export function countCodes(entries: readonly CodeEntry[]): number {
  return entries.filter(({ kind }) => kind === 'code').length
}
