import type { ServerContext } from '@/server/context'

/** What seeding the demo works with. */
export interface DemoSeeding {
  readonly ctx: ServerContext
  /** Of every demo account. */
  readonly password: string
  /** Whether the demo's admin is an operator: where the demo is all that the installation was made for. */
  readonly isOperatedByDemo: boolean
  readonly progress: (text: string) => void
  readonly signal: AbortSignal
}
