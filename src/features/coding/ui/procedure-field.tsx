'use client'

import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import type { NewRow } from './draft'
import { parseProcedure } from './parse-procedure'

/** Takes a procedure code as it is typed, with its modifiers. */
export function ProcedureField({ onAdd }: { readonly onAdd: (row: NewRow) => void }) {
  const [entered, setEntered] = useState('')
  const [problem, setProblem] = useState<string>()

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const parsed = parseProcedure(entered)
    if ('problem' in parsed) {
      setProblem(parsed.problem)
      return
    }
    onAdd({ kind: 'procedure', title: null, ...parsed })
    setEntered('')
  }

  return (
    <form noValidate onSubmit={onSubmit} className="flex items-start gap-2 px-2 py-2 print:hidden">
      <TextField
        label="Procedure code"
        labelHidden
        placeholder="CPT, HCPCS or ICD-10-PCS"
        className="grow"
        autoComplete="off"
        spellCheck={false}
        value={entered}
        error={problem}
        onChange={(event) => {
          setEntered(event.target.value)
          setProblem(undefined)
        }}
      />
      <Button type="submit" icon={Plus} disabled={entered.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
