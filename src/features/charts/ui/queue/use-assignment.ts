'use client'

import { useState } from 'react'
import { toCallError, type CallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'
import type { AssignmentResult, ChartListItem } from '../../contract/queue'
import { refusalWords } from './chart-words'

/** Assigns, spreads and takes back the selected charts; each can be undone while the toast stands. */
export function useAssignment(selected: readonly ChartListItem[], onDone: () => void) {
  const utils = trpc.useUtils()
  const [error, setError] = useState<CallError>()
  const [refused, setRefused] = useState<AssignmentResult['refused']>([])
  const refresh = () => Promise.all([utils.charts.invalidate()])
  const shared = {
    onError: (failure: unknown) => setError(toCallError(failure)),
    onSuccess: (result: AssignmentResult) => {
      setError(undefined)
      setRefused(result.refused)
    },
    onSettled: refresh,
  }
  const assign = trpc.charts.assign.useMutation(shared)
  const unassign = trpc.charts.unassign.useMutation(shared)
  const autoAssign = trpc.charts.autoAssign.useMutation(shared)

  const chartIds = selected.map((chart) => chart.chartId)
  const versions = Object.fromEntries(selected.map((chart) => [chart.chartId, chart.version]))
  const tell = (count: number, what: string, undo?: () => void) => {
    onDone()
    const message = count === 1 ? `1 chart ${what}` : `${count} charts ${what}`
    if (count > 0) toast.done(message, undo ? { undo } : {})
    else toast.tell('Nothing was changed')
  }
  return {
    error,
    refused,
    busy: assign.isPending || unassign.isPending || autoAssign.isPending,
    dismiss: () => {
      setError(undefined)
      setRefused([])
    },
    assignTo: (coder: { readonly coderId: string; readonly label: string }) =>
      assign.mutate(
        { chartIds, coderId: coder.coderId, versions },
        {
          onSuccess: (result) =>
            tell(result.assigned, `assigned to ${coder.label}`, () =>
              unassign.mutate({ chartIds: without(chartIds, result.refused) }),
            ),
        },
      ),
    takeBack: () =>
      unassign.mutate(
        { chartIds, versions },
        { onSuccess: (result) => tell(result.assigned, 'taken back') },
      ),
    spread: () =>
      autoAssign.mutate(chartIds.length > 0 ? { chartIds } : {}, {
        onSuccess: (result) => tell(result.assigned, 'spread over the coders'),
      }),
  }
}

function without(chartIds: readonly string[], refused: AssignmentResult['refused']): string[] {
  const left = new Set(refused.map((one) => one.chartId))
  return chartIds.filter((chartId) => !left.has(chartId))
}

/** "C-000012 is under audit; C-000019 is completed." */
export function refusalSentence(refused: AssignmentResult['refused']): string {
  return `${refused.map((one) => `${one.number} ${refusalWords[one.reason]}`).join('; ')}.`
}
