'use client'

import { Plus } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { Day } from '@/core/day'
import { Button } from '@/ui/button'
import { SearchField } from '@/ui/search-field'
import { CodeOption } from './code-option'
import type { NewRow } from './draft'
import { useProcedureSearch } from './use-procedure-search'

interface ProcedureFieldProps {
  readonly date: Day
  readonly setting: string
  readonly isListed: (code: string) => boolean
  readonly onAdd: (row: NewRow) => void
}

/** Takes a procedure by words, or as its code with modifiers. */
export function ProcedureField({ date, setting, isListed, onAdd }: ProcedureFieldProps) {
  const id = useId()
  const answers = useRef<HTMLUListElement>(null)
  const search = useProcedureSearch({ date, setting, onAdd })
  const { hits, active, problem, note, text } = search
  const optionId = (index: number) => `${id}-${index}`

  // The field stands near the foot of the panel: what is found must be seen without scrolling.
  useEffect(() => {
    answers.current?.querySelector(`[aria-selected="true"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active, hits])

  return (
    <div className="flex flex-col gap-1 px-2 py-2 print:hidden">
      <div className="flex items-start gap-2">
        <SearchField
          label="Procedure code"
          placeholder="Procedure: code or words"
          className="grow"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-answers`}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? optionId(active) : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          value={text}
          onChange={(event) => search.type(event.target.value)}
          onKeyDown={search.onKeyDown}
        />
        <Button icon={Plus} disabled={text.trim() === ''} onClick={search.enter}>
          Add
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
      <ul
        ref={answers}
        id={`${id}-answers`}
        role="listbox"
        aria-label="Procedures found"
        tabIndex={-1}
        hidden={hits.length === 0}
        className="max-h-[40dvh] overflow-y-auto rounded-panel border border-line bg-raised py-1 shadow-float"
      >
        {hits.map((hit, index) => (
          <CodeOption
            key={`${hit.system} ${hit.code}`}
            id={optionId(index)}
            hit={hit}
            isActive={index === active}
            isListed={isListed(hit.code)}
            onReach={() => search.setActive(index)}
            onPick={() => search.pick(hit)}
          />
        ))}
      </ul>
    </div>
  )
}
