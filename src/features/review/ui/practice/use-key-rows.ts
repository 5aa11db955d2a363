'use client'

import { useRef, useState } from 'react'
import { useHotkeys } from '@/ui/use-hotkeys'
import type { ReferenceCode } from '../../contract/audits'
import type { AlignedRow } from '../../rules/align-codes'
import { keyEvidenceId } from './key-row'

interface KeyRows {
  readonly rows: readonly AlignedRow<ReferenceCode>[]
  readonly shown: string | undefined
  readonly onEvidence: (evidenceId: string) => void
}

/** Moves through the rows with the keys of the audit, and shows what supports the one that is active. */
export function useKeyRows({ rows, shown, onEvidence }: KeyRows) {
  const elements = useRef(new Map<number, HTMLElement>())
  const [chosen, setChosen] = useState(0)
  // A click on tinted words of the note goes to their row.
  const [followed, setFollowed] = useState(shown)
  if (shown !== followed) {
    setFollowed(shown)
    const at = rows.findIndex(
      ({ reference }) => reference && keyEvidenceId(reference.position) === shown,
    )
    if (at >= 0) setChosen(at)
  }

  function step(by: 1 | -1) {
    const next = Math.min(rows.length - 1, Math.max(0, chosen + by))
    setChosen(next)
    const element = elements.current.get(next)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }

  useHotkeys({
    'audit.next': () => step(1),
    'audit.previous': () => step(-1),
    'audit.evidence': () => {
      const position = rows[chosen]?.reference?.position
      if (position !== undefined) onEvidence(keyEvidenceId(position))
    },
  })

  return {
    active: chosen,
    choose: setChosen,
    rowRef: (index: number) => (element: HTMLElement | null) => {
      if (element) elements.current.set(index, element)
      else elements.current.delete(index)
    },
  }
}
