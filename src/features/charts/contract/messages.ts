import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

/** Charts were put on a coder's desk. */
export const chartAssigned = defineMessage(
  'chart.assigned',
  z.object({ chartIds: z.array(uuidSchema), coderId: uuidSchema }),
)

/** Charts were taken from their coders. */
export const chartUnassigned = defineMessage(
  'chart.unassigned',
  z.object({ chartIds: z.array(uuidSchema) }),
)
