import { sumCounts, type ImportDetail } from '@/features/charts'
import type { TaskOutcome } from '../frame/define-task'
import type { RefusedFile } from './stage-files'

interface Imported {
  readonly jobIds: readonly string[]
  /** Ended imports; empty when the command did not wait. */
  readonly jobs: readonly ImportDetail[]
  /** Refused before an import began. */
  readonly refused: readonly RefusedFile[]
  readonly seconds: number
  readonly waited: boolean
}

/** What an import of the command line came to, for programs and for people. */
export function importOutcome(imported: Imported): TaskOutcome {
  const { jobIds, jobs, seconds, waited } = imported
  const refused = [...imported.refused, ...jobs.flatMap(refusedIn)]
  const isFailed = jobs.some(({ status }) => status === 'failed')
  const result = {
    jobIds,
    ...sumCounts(jobs.map(({ counts }) => counts)),
    issuesByReason: issuesOf(jobs),
    refused,
    seconds: Math.round(seconds * 1000) / 1000,
  }
  const summary = waited
    ? [
        `Imported ${result.bundles} bundles with ${result.encounters} encounters in ${seconds.toFixed(1)} s.`,
        `Charts: ${result.chartsCreated} created, ${result.chartsUpdated} updated, ${result.chartsUnchanged} unchanged, ${result.newerVersions} in work with a newer source.`,
        ...issueLines(result.issuesByReason),
      ]
    : [`Handed to the worker: ${jobIds.length === 0 ? 'nothing' : jobIds.join(', ')}.`]
  return {
    result,
    lines: [
      ...summary,
      ...(isFailed ? ['An import failed; the log of the worker says why.'] : []),
      ...refused.map(({ name, message }) => `Refused ${name}: ${message}`),
    ],
    failed: refused.length > 0 || isFailed,
  }
}

function refusedIn({ fileList }: ImportDetail): RefusedFile[] {
  return fileList.flatMap(({ name, refusal }) => (refusal ? [{ name, ...refusal }] : []))
}

function issuesOf(jobs: readonly ImportDetail[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const { issuesByReason } of jobs)
    for (const [reason, count] of Object.entries(issuesByReason))
      sums[reason] = (sums[reason] ?? 0) + count
  return sums
}

function issueLines(issues: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(issues).map(([reason, count]) => `Entries with ${reason}: ${count}.`)
}
