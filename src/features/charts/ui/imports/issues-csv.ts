import type { ImportIssue } from '../../contract/imports'
import { issueMeaning } from './issue-words'

const header = ['file', 'bundle', 'entry', 'reason', 'meaning', 'resource type', 'resource id']

/** The issues as a CSV file that a spreadsheet opens as text: no cell can act as a formula. */
export function issuesCsv(issues: readonly ImportIssue[]): string {
  const rows = issues.map((issue) => [
    issue.fileName,
    String(issue.bundle),
    String(issue.entry),
    issue.reason,
    issueMeaning(issue.reason),
    issue.resourceType ?? '',
    issue.resourceId ?? '',
  ])
  return [header, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
