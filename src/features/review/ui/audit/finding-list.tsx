'use client'

import { clsx } from 'clsx'
import { Flag, Pencil, X } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { toneBox } from '@/ui/tone'
import type { DraftFinding } from '../../rules/audit-draft'
import { findingSeverityTone, findingSeverityWords, findingTypeWords } from '../finding-words'
import type { AuditContext } from './audit-context'
import { FindingForm } from './finding-form'

interface FindingListProps extends AuditContext {
  readonly findings: readonly DraftFinding[]
}

/** The findings on one row, or on the chart; each can be edited in its place. */
export function FindingList({ findings, ...context }: FindingListProps) {
  const { form } = context.desk
  if (findings.length === 0) return null
  return (
    <ul aria-label="Findings" className="flex flex-col gap-1 px-2 pb-2 pl-7.5">
      {findings.map((finding) => (
        <li key={finding.id}>
          {form?.mode === 'edit' && form.findingId === finding.id ? (
            <FindingForm form={form} row={undefined} editing={finding} {...context} />
          ) : (
            <FindingLine finding={finding} desk={context.desk} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface FindingLineProps {
  readonly finding: DraftFinding
  readonly desk: AuditContext['desk']
}

function FindingLine({ finding, desk }: FindingLineProps) {
  const { id, type, severity, note, suggestedCode } = finding
  return (
    <div
      className={clsx(
        'flex items-start gap-1.5 rounded-control border py-1 pr-1 pl-2 text-13',
        toneBox[findingSeverityTone[severity]],
      )}
    >
      <Icon of={Flag} size={14} className="mt-0.75" />
      <p className="min-w-0 grow">
        <span className="font-medium">
          {findingTypeWords[type]}, {findingSeverityWords[severity].toLowerCase()}
        </span>
        {suggestedCode ? (
          <>
            {' '}
            <span className="text-soft">suggested</span>{' '}
            <span className="code text-ink">{suggestedCode}</span>
          </>
        ) : null}
        {note ? <span className="block whitespace-pre-wrap text-ink">{note}</span> : null}
      </p>
      {desk.readOnly ? null : (
        <span className="flex shrink-0 print:hidden">
          <IconButton
            icon={Pencil}
            size="small"
            label="Edit the finding"
            onClick={() => desk.openForm({ mode: 'edit', findingId: id })}
          />
          <IconButton
            icon={X}
            size="small"
            label="Drop the finding"
            onClick={() => desk.act({ kind: 'edit', id, finding: undefined })}
          />
        </span>
      )}
    </div>
  )
}
