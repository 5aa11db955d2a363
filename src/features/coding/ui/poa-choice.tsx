'use client'

import { SegmentedControl } from '@/ui/segmented-control'
import type { Poa } from '../engine/coded-record'

interface PoaChoiceProps {
  readonly value: Poa | null
  readonly onChange: (poa: Poa) => void
}

export const poaWords: Record<Poa, string> = {
  Y: 'Yes',
  N: 'No',
  U: 'Unknown, documentation insufficient',
  W: 'Cannot be determined clinically',
}

const indicators = ['Y', 'N', 'U', 'W'] as const

/** Whether the diagnosis was present on admission. */
export function PoaChoice({ value, onChange }: PoaChoiceProps) {
  return (
    <div className="flex items-center gap-2">
      <span className="text-12 text-quiet">Present on admission</span>
      <SegmentedControl
        label="Present on admission"
        size="small"
        value={value ?? undefined}
        onChange={onChange}
        segments={indicators.map((indicator) => ({
          value: indicator,
          label: <span className="code">{indicator}</span>,
          name: `${indicator}: ${poaWords[indicator]}`,
        }))}
      />
      {value ? <span className="truncate text-12 text-quiet">{poaWords[value]}</span> : null}
    </div>
  )
}
