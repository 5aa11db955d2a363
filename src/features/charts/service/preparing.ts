import type { ActorContext } from '@/server/context'
import type { Env } from '@/server/env'
import type { ResolveReference } from '../rules/fhir/resource-set'

/** What preparing a bundle needs of a run; no database. */
export interface Preparing {
  readonly ctx: {
    readonly env: Pick<Env, 'BLIND_INDEX_KEY'>
    readonly clock: () => Date
    readonly log: Pick<ActorContext['log'], 'error'>
  }
  readonly job: { readonly id: string; readonly assertedSynthetic: boolean }
  /** Finds what bulk files of the job say about practitioners and organizations. */
  readonly directory: ResolveReference
}
