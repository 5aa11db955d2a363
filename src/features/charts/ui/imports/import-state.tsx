import { ProgressBar } from '@/ui/progress-bar'
import { StatusTag, type StatusWord } from '@/ui/status-tag'
import type { ImportJob, ImportJobStatus } from '../../contract/imports'

const words: Readonly<Record<ImportJobStatus, StatusWord>> = {
  queued: 'queued',
  running: 'running',
  completed: 'finished',
  failed: 'failed',
}

/** Where an import stands; while it runs, how far it is. */
export function ImportState({ job }: { readonly job: ImportJob }) {
  if (job.status !== 'running') return <StatusTag status={words[job.status]} />
  return (
    <span className="inline-flex items-center gap-2">
      <StatusTag status="running" />
      <ProgressBar
        label="Import"
        value={job.bytesDone}
        max={job.bytes}
        className="w-24 max-md:hidden"
      />
    </span>
  )
}
