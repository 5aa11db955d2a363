'use client'

import { densityOptions, themeOptions } from '@/ui/frame/account-menu'
import { SegmentedControl } from '@/ui/segmented-control'
import { usePreferences } from '@/ui/use-preferences'

/** Theme and row height; they take effect at once. */
export function AppearanceForm() {
  const { preferences, change } = usePreferences()
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_1fr] sm:items-center">
      <span aria-hidden="true" className="font-medium">
        Theme
      </span>
      <SegmentedControl
        label="Theme"
        segments={themeOptions}
        value={preferences.theme}
        onChange={(theme) => change({ theme })}
      />
      <span aria-hidden="true" className="font-medium">
        Row height
      </span>
      <SegmentedControl
        label="Row height"
        segments={densityOptions}
        value={preferences.density}
        onChange={(density) => change({ density })}
      />
    </div>
  )
}
