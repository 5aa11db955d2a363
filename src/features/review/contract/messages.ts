import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

/** A submitted chart stands in the audit queue: the topic that the queue listens to. */
export const auditOpened = defineMessage(
  'audit.opened',
  z.object({ auditId: uuidSchema, chartId: uuidSchema }),
)

/** A supervisor approved or returned a chart. */
export const auditDecided = defineMessage(
  'audit.decided',
  z.object({
    auditId: uuidSchema,
    chartId: uuidSchema,
    coderId: uuidSchema,
    decision: z.enum(['approve', 'return']),
  }),
)
