import type { EntryIssue } from '../../contract/imports'

/** Each issue of an entry once: a patient's allergy appears on many charts but is one entry. */
export function distinctIssues(issues: readonly EntryIssue[]): readonly EntryIssue[] {
  const byEntry = new Map(issues.map((issue) => [`${issue.entry} ${issue.reason}`, issue]))
  return [...byEntry.values()].toSorted((a, b) => a.entry - b.entry)
}
