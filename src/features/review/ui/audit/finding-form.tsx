'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import { Kbd } from '@/ui/kbd'
import { SegmentedControl } from '@/ui/segmented-control'
import { Select } from '@/ui/select'
import { Textarea } from '@/ui/textarea'
import { findingSeverities, findingTypes } from '../../contract/findings'
import type { DraftFinding, DraftRow } from '../../rules/audit-draft'
import { findingSeverityWords, findingTypeWords } from '../finding-words'
import type { AuditContext } from './audit-context'
import { CodePicker } from './code-picker'
import type { OpenForm } from './open-form'
import { useFindingForm } from './use-finding-form'

interface FindingFormProps extends AuditContext {
  readonly form: OpenForm
  readonly row: DraftRow | undefined
  /** The finding that is edited, if one is. */
  readonly editing?: DraftFinding
}

const severitySegments = findingSeverities.map((value) => ({
  value,
  label: findingSeverityWords[value],
}))

/** Where the auditor says what is wrong: opens in the row, closes with Escape, records with Ctrl Enter. */
export function FindingForm({ form, row, editing, view, desk }: FindingFormProps) {
  const headingId = useId()
  const fields = useFindingForm({ form, row, editing, desk })
  const { values, set, chosen, choose, pickFrom } = fields
  const [tried, setTried] = useState(false)
  const record = () => {
    setTried(true)
    fields.record()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') desk.closeForm()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) record()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      onKeyDown={onKeyDown}
      className="mx-2 mb-2 flex flex-col gap-3 rounded-panel border border-accent-line bg-raised p-3"
    >
      <h4 id={headingId} className="text-13 font-semibold">
        {fields.heading}
      </h4>
      {pickFrom ? (
        <CodePicker
          kind={pickFrom}
          chart={view.chart}
          current={row?.reference?.code.code}
          chosen={chosen}
          onChoose={choose}
        />
      ) : null}
      {tried && fields.problem ? <FieldError>{fields.problem}</FieldError> : null}
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label="Type"
          className="w-44"
          options={findingTypes.map((value) => ({ value, label: findingTypeWords[value] }))}
          value={values.type}
          onChange={(event) =>
            set({ type: findingTypes.find((one) => one === event.target.value) ?? values.type })
          }
        />
        <SegmentedControl
          label="Severity"
          segments={severitySegments}
          value={values.severity}
          onChange={(severity) => set({ severity })}
        />
      </div>
      <Textarea
        label="Note"
        hint="What the record says, and the guideline where there is one."
        key={chosen ? 'chosen' : 'open'}
        autoFocus={!pickFrom || chosen !== undefined}
        maxLength={2000}
        value={values.note}
        onChange={(event) => set({ note: event.target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" size="small" onClick={record}>
          {editing ? 'Keep' : 'Record'} <Kbd combo="mod+enter" />
        </Button>
        <Button size="small" onClick={desk.closeForm}>
          Cancel <Kbd combo="escape" />
        </Button>
      </div>
    </div>
  )
}
