'use client'

import { clsx } from 'clsx'
import { Plus } from 'lucide-react'
import { useId } from 'react'
import type { Day } from '@/core/day'
import { CodeOptions, optionIdOf } from '@/features/code-sets/ui/code-options'
import { Button } from '@/ui/button'
import { SearchField } from '@/ui/search-field'
import type { NewRow } from './draft'
import type { BrowsedCode } from './use-codes'
import { useProcedureSearch } from './use-procedure-search'

interface ProcedureFieldProps {
  readonly date: Day
  /** Of the chart: it says which code systems come first. */
  readonly setting: string
  readonly isListed: (code: string) => boolean
  readonly onAdd: (row: NewRow) => void
  /** Shows what the code set says of a code. */
  readonly onBrowse?: (shown: BrowsedCode) => void
  readonly label?: string
  /** What taking a code is called here. */
  readonly verb?: string
  readonly autoFocus?: boolean
  readonly className?: string
}

/** Takes a procedure by words, or as its code with modifiers; arrow down offers one's own codes. */
export function ProcedureField(props: ProcedureFieldProps) {
  const { isListed, label = 'Procedure code', verb = 'Add', autoFocus, className } = props
  const id = useId()
  const search = useProcedureSearch(props)
  const { hits, active, problem, note, text } = search
  return (
    <div className={clsx('flex flex-col gap-1 print:hidden', className)}>
      <div className="flex items-start gap-2">
        <SearchField
          label={label}
          placeholder="Procedure: code or words"
          autoFocus={autoFocus}
          maxLength={200}
          className="grow"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? optionIdOf(id, active) : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          value={text}
          onChange={(event) => search.type(event.target.value)}
          onKeyDown={search.onKeyDown}
        />
        <Button icon={Plus} disabled={text.trim() === ''} onClick={search.enter}>
          {verb}
        </Button>
      </div>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} role="alert" className="px-1 text-12 text-error-text">
          {problem}
        </p>
      )}
      {note === undefined ? null : (
        <p role="status" className="px-1 text-12 text-quiet">
          {note}
        </p>
      )}
      <CodeOptions
        id={id}
        label="Procedures found"
        hits={hits}
        active={active}
        isListed={isListed}
        onReach={search.setActive}
        onPick={search.pick}
        className="max-h-[40dvh] overflow-y-auto rounded-panel border border-line bg-raised py-1 shadow-float"
      />
    </div>
  )
}
