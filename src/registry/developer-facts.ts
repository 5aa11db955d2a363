import type { CallLimits } from '@/features/identity/contract/api-reference'
import { publicOrigin } from '@/server/env'
import { webContext } from './context'

interface DeveloperFacts {
  readonly origin: string
  readonly limits: CallLimits
}

/** What the guide says of this instance: where it is reached and how often one may call it. */
export function developerFacts(): DeveloperFacts {
  const { env } = webContext().server
  return {
    origin: publicOrigin(env),
    limits: {
      read: env.CALL_LIMIT_READ_PER_MINUTE,
      write: env.CALL_LIMIT_WRITE_PER_MINUTE,
      heavy: env.CALL_LIMIT_HEAVY_PER_MINUTE,
    },
  }
}
