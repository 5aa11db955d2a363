'use client'

import { useRef, useState } from 'react'
import type { ReaderHandle } from '@/features/charts/ui/desk/reader'

export type PaneName = 'main' | 'side'

export type Reading = ReturnType<typeof useReading>

/** The reader, the words marked in it, and which of the two panes a phone shows. */
export function useReading() {
  const reader = useRef<ReaderHandle>(null)
  const [pane, setPane] = useState<PaneName>('side')
  const [shown, setShown] = useState<string>()
  return {
    reader,
    pane,
    setPane,
    /** The id of the evidence that is marked. */
    shown,
    setShown,
    showEvidence: (id: string) => {
      setShown(id)
      setPane('main')
      // The pane may have been hidden until now.
      requestAnimationFrame(() => reader.current?.showEvidence(id))
    },
  }
}
