'use client'

import { CloudAlert, CloudCheck, LoaderCircle } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { RelativeTime } from '@/ui/relative-time'
import { saveStatus, type SaveState } from './save-state'

/** A small word about the draft: when it was saved, that it is being saved, or that it is not. */
export function SaveWord({ save }: { readonly save: SaveState }) {
  const status = saveStatus(save)
  if (status === 'unsaved' || status === 'saving') {
    return (
      <span className="flex items-center gap-1.5 whitespace-nowrap text-quiet">
        <Icon of={LoaderCircle} size={14} />
        Saving
      </span>
    )
  }
  if (status !== 'saved') {
    return (
      <span className="flex items-center gap-1.5 font-medium whitespace-nowrap text-error-text">
        <Icon of={CloudAlert} size={14} />
        Not saved
      </span>
    )
  }
  if (!save.savedAt) return null
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap text-quiet">
      <Icon of={CloudCheck} size={14} />
      <span>
        Saved <RelativeTime at={save.savedAt} ago />
      </span>
    </span>
  )
}
