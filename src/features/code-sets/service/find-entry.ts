import { normaliseCode } from '../contract/normalise-code'
import type { CodeEntry, ReleaseView } from '../contract/release-view'

/** A code as entered, or a section or chapter by its own name. */
export function findEntry(view: ReleaseView, entered: string): CodeEntry | undefined {
  return view.find(normaliseCode(entered).code) ?? view.find(entered)
}
