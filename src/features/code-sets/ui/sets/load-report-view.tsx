import type { FileOutcome, LoadReport } from '../../contract/load-report'

/** What a load did, in one line, and all of it when opened. */
export function LoadReportView({ report }: { readonly report: LoadReport }) {
  return (
    <details className="mt-1 text-13">
      <summary className="cursor-pointer text-quiet">{summaryOf(report)}</summary>
      <div className="flex flex-col gap-3 py-2">
        <ul className="flex flex-col gap-1" aria-label="Files of the load">
          {report.files.map((file) => (
            <li key={file.name}>
              <FileLine file={file} />
            </li>
          ))}
        </ul>
        <AddendaPart report={report} />
        <ComparisonPart report={report} />
      </div>
    </details>
  )
}

function summaryOf({ files, rows, seconds }: LoadReport): string {
  const count = (outcome: FileOutcome['outcome']) =>
    files.filter((file) => file.outcome === outcome).length
  return [
    `${count('loaded')} files loaded`,
    `${count('unchanged')} unchanged`,
    `${count('skipped')} skipped`,
    `${rows.toLocaleString('en-US')} rows in ${seconds.toFixed(1)} s`,
  ].join(', ')
}

function FileLine({ file }: { readonly file: FileOutcome }) {
  const { name, outcome, states, records, reason, faultCount, faults } = file
  return (
    <>
      <span className="font-medium break-all">{name}</span>{' '}
      <span className="text-quiet">
        {outcome === 'skipped'
          ? `skipped: ${reason ?? ''}`
          : `${outcome}, ${states ?? ''}, ${records.toLocaleString('en-US')} records`}
      </span>
      {faultCount === 0 ? null : (
        <ul className="pl-4 text-quiet">
          {faults.map(({ line, text, reason: why }) => (
            <li key={`${line} ${text}`}>
              Line {line} {why}: <code className="font-mono break-all">{text}</code>
            </li>
          ))}
          {faultCount > faults.length ? <li>and {faultCount - faults.length} more</li> : null}
        </ul>
      )}
    </>
  )
}

function AddendaPart({ report: { addenda } }: { readonly report: LoadReport }) {
  if (addenda.length === 0) return null
  return (
    <ul className="flex flex-col gap-1" aria-label="Addenda of the tabular list">
      {addenda.map((one) => (
        <li key={one.release}>
          Addenda of {one.release}: {one.add} added, {one.delete} deleted, {one.revise} revised,{' '}
          {one.unapplied.length} not applied
          <ul className="pl-4 text-quiet">
            {one.unapplied.map(({ line, action, text, reason }) => (
              <li key={line}>
                Line {line} {action} “{text}” {reason}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function ComparisonPart({ report: { comparisons } }: { readonly report: LoadReport }) {
  if (comparisons.length === 0) return null
  return (
    <ul className="flex flex-col gap-1" aria-label="Tabular list beside order file">
      {comparisons.map((one) => (
        <li key={one.release}>
          {one.release}, tabular list beside order file: {one.onlyInTabular.length} codes more,{' '}
          {one.onlyInOrder.length} fewer, {one.billableDiffers.length} otherwise billable,{' '}
          {one.titleDiffers.length} otherwise titled
          {[...one.onlyInTabular, ...one.onlyInOrder, ...one.billableDiffers].length > 0 ? (
            <p className="pl-4 font-mono text-12 break-words text-quiet">
              {[...one.onlyInTabular, ...one.onlyInOrder, ...one.billableDiffers]
                .slice(0, 100)
                .join(' ')}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
