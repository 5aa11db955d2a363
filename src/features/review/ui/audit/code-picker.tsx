'use client'

import { Button } from '@/ui/button'
import type { CodeKind } from '../../contract/findings'
import type { ChosenCode } from '../../rules/change-draft'
import { DiagnosisPicker } from './diagnosis-picker'
import { ProcedurePicker } from './procedure-picker'

interface CodePickerProps {
  readonly kind: CodeKind
  /** Picks the release that was in force. */
  readonly serviceDate: string
  /** The code of the reference now, which is not offered again. */
  readonly current: string | undefined
  readonly chosen: ChosenCode | undefined
  readonly onChoose: (code: ChosenCode | undefined) => void
}

/** Finds the code of the reference: diagnoses by search, procedures as they are typed. */
export function CodePicker(props: CodePickerProps) {
  const { kind, serviceDate, current, chosen, onChoose } = props
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
    <DiagnosisPicker serviceDate={serviceDate} current={current} onChoose={onChoose} />
  ) : (
    <ProcedurePicker onChoose={onChoose} />
  )
}
