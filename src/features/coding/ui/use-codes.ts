'use client'

import { type RefObject, useMemo, useState } from 'react'
import type { ChartFacts, ChartView } from '@/features/charts/contract/chart-view'
import type { EvidenceMark } from '@/features/charts/ui/desk/evidence-mark'
import type { ReaderHandle } from '@/features/charts/ui/desk/reader'
import type { CodeSystem } from '@/features/code-sets/contract/code-systems'
import type { ChartCodes } from '../contract/chart-codes'
import { codeActions, type CodeActions } from './code-actions'
import { findRow, rowsOf, type DraftRow } from './draft'
import type { DraftState, DraftStore, KeptDraft } from './draft-store'
import { evidenceMarks } from './evidence-id'
import { standingFindings, type StandingFinding } from './placed-finding'
import { type CodeCursor, type CursorMove, useCodeCursor } from './use-code-cursor'
import { useDraftStore } from './use-draft-store'
import { useProposals } from './use-proposals'

/** The codes of an opened chart and what one can do with them; the parts of the panel share it. */
export interface CodesModel extends CodeActions {
  readonly chart: ChartFacts
  readonly editable: boolean
  readonly store: DraftStore
  readonly state: DraftState
  /** The findings that still have their row, in the order of the rows. */
  readonly standing: readonly StandingFinding[]
  /** The finding whose reason is being written. */
  readonly answering: string | undefined
  readonly startAnswer: (placed: StandingFinding) => void
  readonly endAnswer: (placed: StandingFinding) => void
  readonly evidence: readonly EvidenceMark[]
  readonly cursor: CodeCursor
  readonly current: DraftRow | undefined
  readonly moveTo: (key: number | undefined, move?: CursorMove) => void
  readonly showEvidence: (evidenceId: string) => void
  /** The code that is shown beside the chart, as the code set has it. */
  readonly browsed: BrowsedCode | undefined
  readonly browse: (code: BrowsedCode | undefined) => void
}

export interface BrowsedCode {
  readonly code: string
  readonly system: CodeSystem
}

interface OpenCodes {
  readonly view: ChartView
  readonly codes: ChartCodes
  readonly kept: KeptDraft | undefined
  readonly reader: RefObject<ReaderHandle | null>
}

export function useCodes({ view, codes, kept, reader }: OpenCodes): CodesModel {
  const { store, state } = useDraftStore(codes, kept)
  const { draft, findings } = state
  const proposals = useProposals(view, store)
  const [browsed, browse] = useState<BrowsedCode>()
  const [answering, setAnswering] = useState<string>()
  const { cursor, moveTo } = useCodeCursor(rowsOf(draft)[0]?.key)
  const standing = useMemo(() => standingFindings(findings, draft), [findings, draft])
  const openKey = cursor.open ? cursor.key : undefined
  const evidence = useMemo(() => evidenceMarks(draft, openKey), [draft, openKey])
  const readSelection = () => reader.current?.readSelection()
  return {
    ...codeActions({ store, standing, cursor, moveTo, readSelection, ...proposals }),
    chart: view.chart,
    editable: codes.editable,
    store,
    state,
    standing,
    answering,
    startAnswer: ({ id, key }) => {
      moveTo(key ?? cursor.key, { open: true, findingId: id })
      setAnswering(id)
    },
    endAnswer: ({ id, key }) => {
      setAnswering(undefined)
      // F8 goes on from here.
      moveTo(key ?? cursor.key, { findingId: id, focus: 'row' })
    },
    evidence,
    cursor,
    current: findRow(draft, cursor.key),
    moveTo,
    showEvidence: (id) => reader.current?.showEvidence(id),
    browsed,
    browse,
  }
}
