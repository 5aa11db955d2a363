'use client'

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { useId } from 'react'
import { CodeRow } from './code-row'
import type { DraftRow } from './draft'
import type { DeskSlots } from './row-feedback'
import type { CodesModel } from './use-codes'

interface CodeListProps {
  readonly label: string
  readonly model: CodesModel
  readonly rows: readonly DraftRow[]
  readonly slots: DeskSlots
}

const beforeDragPx = 4

/** The codes of one kind in sequence; the grip drags, Alt with the arrows moves too. */
export function CodeList({ label, model, rows, slots }: CodeListProps) {
  const id = useId()
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: beforeDragPx } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  function onDragEnd({ active, over }: DragEndEvent) {
    const to = rows.findIndex(({ key }) => key === over?.id)
    const row = rows.find(({ key }) => key === active.id)
    if (row && to >= 0) model.change({ type: 'move', key: row.key, to })
  }

  return (
    <DndContext id={id} sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol aria-label={label}>
          {rows.map((row, place) => (
            <CodeRow key={row.key} {...{ model, row, place, slots }} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
