import { ExactTime } from '@/ui/exact-time'
import { Notice } from '@/ui/notice'
import { Panel } from '@/ui/panel'
import { StatusTag, type StatusWord } from '@/ui/status-tag'
import type { CodeSetLoad, LoadOrigin, LoadStatus } from '../../contract/loads'
import { LoadReportView } from './load-report-view'

const statusWords: Readonly<Record<LoadStatus, StatusWord>> = {
  queued: 'queued',
  running: 'running',
  completed: 'finished',
  failed: 'failed',
}

const originWords: Readonly<Record<LoadOrigin, string>> = {
  upload: 'Uploaded files',
  directory: 'The server’s folder',
  download: 'Download from CDC',
}

/** The newest loads: what runs, what they did, and why one failed. */
export function LoadList({ loads }: { readonly loads: readonly CodeSetLoad[] }) {
  if (loads.length === 0) return null
  return (
    <Panel title="Loads" flush>
      <ul aria-label="Loads">
        {loads.map((load) => (
          <li key={load.id} className="border-b border-line px-4 py-2 last:border-b-0">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
              <StatusTag status={statusWords[load.status]} />
              <span className="font-medium">{originWords[load.origin]}</span>
              <span className="text-quiet">
                {load.requestedBy === null ? null : `${load.requestedBy}, `}
                <ExactTime at={load.requestedAt} />
              </span>
              {load.endedAt === null ? (
                <span role="status" className="min-w-0 truncate text-quiet">
                  {load.step}
                </span>
              ) : null}
            </div>
            {load.failure === null ? null : (
              <Notice tone="error" className="mt-2" title="Nothing was changed">
                {load.failure}
              </Notice>
            )}
            {load.report === null ? null : <LoadReportView report={load.report} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
