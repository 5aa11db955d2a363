'use client'

import { useMemo } from 'react'
import { trpc } from '@/client/trpc'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { readerDocuments } from '@/features/charts/ui/desk/reader-documents'
import { proposeQuotation } from '../rules/quotation/propose-quotation'
import { findRow, type NewRow } from './draft'
import type { DraftStore } from './draft-store'

export interface Proposals {
  /** The row with the passage that the chart has for its code, marked as proposed. */
  readonly withProposal: (row: NewRow) => NewRow
  /** Looks the code of a row up and quotes the same for it, where the row quotes nothing. */
  readonly proposeFor: (key: number) => void
}

/** Finds in the notes of a chart, or in the summary that stands for them, what supports a code. */
export function useProposals(view: ChartView, store: DraftStore): Proposals {
  const utils = trpc.useUtils()
  const documents = useMemo(() => readerDocuments(view), [view])
  const { serviceDate: date } = view.chart

  function propose(names: readonly string[]) {
    const span = proposeQuotation(documents, names)
    return span && { ...span, proposed: true as const }
  }

  async function proposeFor(key: number) {
    const row = findRow(store.getState().draft, key)
    if (row?.kind !== 'diagnosis' || row.evidence.length > 0) return
    const { code } = row
    const lasting = { staleTime: Infinity, retry: false }
    // A code that cannot be looked up is quoted by hand.
    const found = await utils.codeSets.get.fetch({ code, date }, lasting).catch(() => undefined)
    const span = found && propose([found.title])
    if (span) store.change({ type: 'propose', key, code, span })
  }

  return {
    withProposal: (row) => {
      const { kind, title, term } = row
      if (kind !== 'diagnosis' || title === null) return row
      const span = propose(term === undefined ? [title] : [title, term])
      return span ? { ...row, evidence: [span] } : row
    },
    proposeFor: (key) => void proposeFor(key),
  }
}
