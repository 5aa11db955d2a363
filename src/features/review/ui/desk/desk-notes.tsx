'use client'

import { KeyLink } from '../practice/key-link'
import { ChartFeedback } from './chart-feedback'

/** What stands above the codes of the desk: the last audit's words, and the way to a practice key. */
export function DeskNotes({ chartId }: { readonly chartId: string }) {
  return (
    <>
      <ChartFeedback chartId={chartId} />
      <KeyLink chartId={chartId} />
    </>
  )
}
