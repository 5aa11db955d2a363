import { DefinitionList } from '@/ui/definition-list'
import { ExactTime } from '@/ui/exact-time'
import { Panel } from '@/ui/panel'
import { ProgressBar } from '@/ui/progress-bar'
import type { ImportDetail } from '../../contract/imports'
import { ImportState } from './import-state'
import { showBytes } from './show-bytes'

/** What an import has brought so far. */
export function ImportFigures({ job }: { readonly job: ImportDetail }) {
  const { counts } = job
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Panel title="Progress">
        <ProgressBar
          label="Import"
          value={job.bytesDone}
          max={job.bytes}
          tone={job.status === 'failed' ? 'error' : 'accent'}
          className="mb-3"
        />
        <DefinitionList
          entries={[
            { term: 'Status', value: <ImportState job={job} /> },
            { term: 'Started by', value: job.startedBy },
            { term: 'Started', value: <ExactTime at={job.createdAt} /> },
            {
              term: 'Ended',
              value: job.finishedAt ? <ExactTime at={job.finishedAt} /> : 'not yet',
            },
            { term: 'Files', value: filesText(job) },
            {
              term: 'Synthetic',
              value: job.assertedSynthetic ? 'asserted by the importer' : 'by its Synthea mark',
            },
          ]}
        />
      </Panel>
      <Panel title="Result">
        <DefinitionList
          className="figures"
          entries={[
            { term: 'Bundles', value: counts.bundles },
            { term: 'Patients', value: counts.patients },
            { term: 'Encounters', value: counts.encounters },
            { term: 'Charts created', value: counts.chartsCreated },
            { term: 'Charts updated', value: counts.chartsUpdated },
            { term: 'Charts unchanged', value: counts.chartsUnchanged },
            { term: 'In work, newer source kept beside', value: counts.newerVersions },
            { term: 'Entries rejected', value: counts.rejected },
            { term: 'Entries kept with a remark', value: counts.remarks },
          ]}
        />
      </Panel>
    </div>
  )
}

function filesText(job: ImportDetail): string {
  const refused = job.filesRefused > 0 ? `, ${job.filesRefused} refused` : ''
  return `${job.filesDone} of ${job.files} imported${refused}, ${showBytes(job.bytes)} packed`
}
