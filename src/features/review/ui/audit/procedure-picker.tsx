'use client'

import { type KeyboardEvent, useState } from 'react'
import { parseProcedure } from '@/features/coding/ui/parse-procedure'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import type { ChosenCode } from '../../rules/change-draft'

interface ProcedurePickerProps {
  readonly onChoose: (code: ChosenCode) => void
}

/** A procedure code as it is typed; CPT is taken by code, without a title. */
export function ProcedurePicker({ onChoose }: ProcedurePickerProps) {
  const [entered, setEntered] = useState('')
  const [problem, setProblem] = useState<string>()
  const choose = () => {
    const parsed = parseProcedure(entered)
    if ('problem' in parsed) setProblem(parsed.problem)
    else onChoose({ code: parsed.code, title: null })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    choose()
  }
  return (
    <div className="flex items-end gap-2">
      <TextField
        label="Code of the reference"
        hint="CPT, HCPCS or ICD-10-PCS"
        error={problem}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={entered}
        onChange={(event) => {
          setEntered(event.target.value)
          setProblem(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      <Button onClick={choose}>Choose</Button>
    </div>
  )
}
