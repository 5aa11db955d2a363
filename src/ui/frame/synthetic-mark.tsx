'use client'

import { FlaskConical } from 'lucide-react'
import { Icon } from '../icon'
import { Popover } from '../popover'

/** Says on every page that no real patient is on it. */
export function SyntheticMark() {
  return (
    <Popover
      label="About the data"
      align="end"
      trigger={
        <button
          type="button"
          className="flex h-6 items-center gap-1 rounded-control border border-line bg-sunken px-1.5 text-12 whitespace-nowrap text-quiet hover:bg-hover hover:text-ink pointer-coarse:h-8"
        >
          <Icon of={FlaskConical} size={12} />
          <span className="max-sm:sr-only">Synthetic data</span>
        </button>
      }
    >
      <p className="p-3 text-13">
        Every patient, encounter and note here is generated. No record describes a real person.
      </p>
    </Popover>
  )
}
