'use client'

import { ProcedureField } from '@/features/coding/ui/procedure-field'
import { Button } from '@/ui/button'
import type { AuditView } from '../../contract/audits'
import type { CodeKind } from '../../contract/findings'
import type { ChosenCode } from '../../rules/change-draft'
import { DiagnosisPicker } from './diagnosis-picker'

interface CodePickerProps {
  readonly kind: CodeKind
  /** Its service date picks the release that was in force. */
  readonly chart: Pick<AuditView['chart'], 'serviceDate' | 'setting'>
  /** The code of the reference now, which is not offered again. */
  readonly current: string | undefined
  readonly chosen: ChosenCode | undefined
  readonly onChoose: (code: ChosenCode | undefined) => void
}

/** Finds the code of the reference, by search as at the desk. */
export function CodePicker(props: CodePickerProps) {
  const { kind, chart, current, chosen, onChoose } = props
  if (chosen) {
    return (
      <p className="flex items-center gap-2 text-13">
        <span className="code font-medium">{chosen.code}</span>
        <span className="min-w-0 grow text-soft">{chosen.title}</span>
        <Button size="small" tone="quiet" onClick={() => onChoose(undefined)}>
          Choose another
        </Button>
      </p>
    )
  }
  return kind === 'diagnosis' ? (
    <DiagnosisPicker serviceDate={chart.serviceDate} current={current} onChoose={onChoose} />
  ) : (
    <ProcedureField
      label="Search the procedure of the reference"
      verb="Choose"
      autoFocus
      date={chart.serviceDate}
      setting={chart.setting}
      isListed={(code) => code === current}
      onAdd={({ code, title }) => onChoose({ code, title })}
    />
  )
}
