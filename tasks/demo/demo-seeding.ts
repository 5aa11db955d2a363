import type { ServerContext } from '@/server/context'

/** What seeding the demo works with. */
export interface DemoSeeding {
  readonly ctx: ServerContext
  /** Of every demo account. */
  readonly password: string
  readonly progress: (text: string) => void
  readonly signal: AbortSignal
}
