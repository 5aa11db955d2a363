'use client'

import { useState } from 'react'
import { type CallError, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'
import { isOpen, standingFindings } from './placed-finding'
import type { CodesModel } from './use-codes'

export interface SubmitChart {
  readonly submit: () => void
  readonly busy: boolean
  /** Submitting was tried and errors stood against it. */
  readonly blocked: boolean
  /** Submitting was tried and warnings wait to be acknowledged. */
  readonly waiting: boolean
  readonly failure: CallError | undefined
  /** It was handed over from this page. */
  readonly submitted: boolean
  /** Leaves the warnings for later. */
  readonly leave: () => void
}

type Progress = Omit<SubmitChart, 'submit' | 'leave'>

const idle: Progress = {
  busy: false,
  blocked: false,
  waiting: false,
  failure: undefined,
  submitted: false,
}

/**
 * Saves what is left to save, then hands the chart over; errors, and warnings that nobody has acknowledged,
 * stop it and are shown instead.
 */
export function useSubmitChart(model: CodesModel): SubmitChart {
  const { store, chart } = model
  const chartId = chart.id
  const utils = trpc.useUtils()
  const { mutateAsync } = trpc.coding.submit.useMutation()
  const [progress, setProgress] = useState(idle)

  async function submit() {
    setProgress(({ waiting }) => ({ ...idle, busy: true, waiting }))
    const status = await store.flush()
    const { save } = store.getState()
    const { error, waiting } = standingInTheWay(model)
    if (status !== 'saved' || error || waiting) {
      setProgress({ ...idle, blocked: error !== undefined, waiting: !error && waiting })
      if (error) model.showFinding(error)
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
    leave: () => setProgress(idle),
  }
}

function withoutRationale(count: number): string {
  return count === 1 ? 'One code has no rationale.' : `${count} codes have no rationale.`
}

/** The first error that blocks, and whether warnings wait, as the last save was judged. */
function standingInTheWay({ store }: CodesModel) {
  const { findings, draft } = store.getState()
  const open = standingFindings(findings, draft).filter(isOpen)
  return {
    error: open.find(({ finding }) => finding.severity === 'ERROR'),
    waiting: open.some(({ finding }) => finding.severity === 'WARN'),
  }
}
