import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

/** A coder handed a chart's codes over to the audit; `round` counts the submissions of the chart from 1. */
export const chartSubmitted = defineMessage(
  'chart.submitted',
  z.object({ chartId: uuidSchema, submissionId: uuidSchema, round: z.number().int().min(1) }),
)
