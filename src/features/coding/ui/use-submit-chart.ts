'use client'

import { useState } from 'react'
import { type CallError, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'
import { standingFindings } from './placed-finding'
import type { CodesModel } from './use-codes'

export interface SubmitChart {
  readonly submit: () => void
  readonly busy: boolean
  /** Submitting was tried and errors stood against it. */
  readonly blocked: boolean
  readonly failure: CallError | undefined
  /** It was handed over from this page. */
  readonly submitted: boolean
}

type Progress = Omit<SubmitChart, 'submit'>

const idle: Progress = { busy: false, blocked: false, failure: undefined, submitted: false }

/** Saves what is left to save, then hands the chart over; errors stop it and are shown instead. */
export function useSubmitChart(model: CodesModel): SubmitChart {
  const { store, chart } = model
  const chartId = chart.id
  const utils = trpc.useUtils()
  const { mutateAsync } = trpc.coding.submit.useMutation()
  const [progress, setProgress] = useState(idle)

  async function submit() {
    setProgress({ ...idle, busy: true })
    const status = await store.flush()
    const { findings, save } = store.getState()
    const blocked = findings.some(({ finding }) => finding.severity === 'ERROR')
    if (status !== 'saved' || blocked) {
      setProgress({ ...idle, blocked })
      if (blocked) model.showFinding(firstError(model))
      return
    }
    try {
      const {
        round,
        status: submitted,
        version,
        submittedAt,
        codesWithoutRationale,
      } = await mutateAsync({ chartId, version: save.version })
      utils.charts.get.setData(
        { chartId },
        (view) =>
          view && {
            ...view,
            chart: { ...view.chart, status: submitted, round, version, submittedAt },
          },
      )
      toast.done(`${chart.number} submitted`, {
        ...(codesWithoutRationale > 0 && { description: withoutRationale(codesWithoutRationale) }),
      })
      // The codes on the page are those that were handed over; reading them anew would be another read.
      utils.coding.get.setData(
        { chartId },
        (codes) => codes && { ...codes, status: submitted, round, version, editable: false },
      )
      setProgress({ ...idle, submitted: true })
    } catch (error) {
      setProgress({ ...idle, failure: toCallError(error) })
    }
  }

  return {
    ...progress,
    submit: () => {
      if (!progress.busy) void submit()
    },
  }
}

function withoutRationale(count: number): string {
  return count === 1 ? 'One code has no rationale.' : `${count} codes have no rationale.`
}

function firstError({ store }: CodesModel) {
  const { findings, draft } = store.getState()
  return standingFindings(findings, draft).find(({ finding }) => finding.severity === 'ERROR')
}
