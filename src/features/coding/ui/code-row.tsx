'use client'

import { useSortable } from '@dnd-kit/sortable'
import { clsx } from 'clsx'
import { GripVertical } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { CodeRowDetails } from './code-row-details'
import { CodeRowLine } from './code-row-line'
import type { DraftRow } from './draft'
import type { DeskSlots } from './row-feedback'
import type { CodesModel } from './use-codes'

interface CodeRowProps {
  readonly model: CodesModel
  readonly row: DraftRow
  /** From 0 within its kind. */
  readonly place: number
  readonly slots: DeskSlots
}

/** One code of the list: its line, and open, everything about it. */
export function CodeRow({ model, row, place, slots: { RowFeedback } }: CodeRowProps) {
  const { key, code, kind } = row
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: key,
    disabled: !model.editable,
  })
  const findings = model.standing.filter((placed) => placed.key === key)
  const isOpen = model.cursor.key === key && model.cursor.open
  const y = Math.round(transform?.y ?? 0)
  return (
    <li
      ref={setNodeRef}
      style={transform ? { transform: `translateY(${y}px)`, transition } : undefined}
      className={clsx(
        'relative border-b border-line',
        isOpen && 'bg-sunken',
        isDragging && 'z-10 bg-raised shadow-float',
      )}
    >
      <CodeRowLine
        {...{ model, row, place, findings, isOpen }}
        grip={
          model.editable ? (
            <button
              type="button"
              {...attributes}
              {...listeners}
              tabIndex={-1}
              aria-label={`Drag ${code}`}
              onClick={(event) => event.stopPropagation()}
              className="-mr-2 flex h-5 w-4 shrink-0 cursor-grab touch-none items-center justify-center text-quiet"
            >
              <Icon of={GripVertical} size={14} />
            </button>
          ) : null
        }
      />
      {isOpen ? <CodeRowDetails {...{ model, row, place, findings }} /> : null}
      {RowFeedback ? <RowFeedback chartId={model.chart.id} kind={kind} code={code} /> : null}
    </li>
  )
}
