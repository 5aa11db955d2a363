'use client'

import { clsx } from 'clsx'
import { PenLine } from 'lucide-react'
import { Button } from '@/ui/button'
import type { DraftRow } from '../../rules/audit-draft'
import { CodePair } from './code-pair'
import { FindingForm } from './finding-form'
import { FindingList } from './finding-list'
import { RowActions } from './row-actions'
import { RowDetails } from './row-details'
import { RowMarks, RowState } from './row-marks'
import { RowValidation } from './validation-list'
import type { AuditContext } from './audit-context'

interface CodeRowProps extends AuditContext {
  readonly row: DraftRow
}

/** A code of the coder beside that of the reference; the active row shows why, and what one can do. */
export function CodeRow({ row, ...context }: CodeRowProps) {
  const { desk } = context
  const active = desk.active?.key === row.key
  return (
    <li
      ref={desk.rowRef(row.key)}
      tabIndex={active ? 0 : -1}
      aria-current={active ? 'true' : undefined}
      onFocus={() => desk.choose(row.key)}
      onClick={() => desk.choose(row.key)}
      className={clsx(
        'ring-inside scroll-mt-9 border-b border-l-2 border-b-line',
        active ? 'border-l-accent bg-paper' : 'border-l-transparent hover:bg-hover',
      )}
    >
      <CodePair row={row} absent="not in the reference">
        <RowState row={row} />
      </CodePair>
      <RowMarks row={row} />
      {active ? <RowDetails row={row} {...context} /> : null}
      <RowValidation row={row} active={active} {...context} />
      <FindingList findings={row.findings} {...context} />
      <RowFoot row={row} active={active} {...context} />
    </li>
  )
}

/** The form that is open on the row, else what was begun there and what one can do with the active row. */
function RowFoot({ row, active, ...context }: CodeRowProps & { readonly active: boolean }) {
  const { form, readOnly, begunForms, openForm } = context.desk
  if (form && 'rowKey' in form && form.rowKey === row.key) {
    return <FindingForm key={form.mode} form={form} row={row} {...context} />
  }
  if (readOnly) return null
  const begun = begunForms.find((one) => 'rowKey' in one && one.rowKey === row.key)
  return (
    <>
      {begun ? (
        <div className="px-2 pb-2 pl-5.5">
          <Button
            tone="quiet"
            size="small"
            icon={PenLine}
            // A press would make the row active, which moves the button away before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => openForm(begun)}
          >
            Go on with the finding begun here
          </Button>
        </div>
      ) : null}
      {active ? <RowActions row={row} {...context} /> : null}
    </>
  )
}
