import { accept, refuse, type Decision } from '@/core/refusal'
import {
  mostActiveSiteRules,
  type SiteRuleChange,
  type SiteRuleState,
} from '../../contract/site-rules'

interface Standing {
  readonly state: SiteRuleState
  readonly version: number
}

export type ContentRefusal = 'stale' | 'active' | 'retired'

/** A draft may be written anew from the version that its author saw. */
export function decideContent(
  { state, version }: Standing,
  seen: number,
): Decision<undefined, ContentRefusal> {
  if (version !== seen) return refuse('stale')
  return state === 'draft' ? accept(undefined) : refuse(state)
}

export type TurnRefusal = 'stale' | 'retired' | 'same' | 'untested' | 'too_many'

interface Turning {
  readonly version: number
  readonly to: SiteRuleState
  /** Whether its content was run over past charts. */
  readonly tested: boolean
  readonly withoutTest: boolean
  /** How many others are active. */
  readonly active: number
}

const changeOf: Record<SiteRuleState, SiteRuleChange> = {
  active: 'turnedOn',
  draft: 'turnedOff',
  retired: 'retired',
}

/** A rule is turned on, off or retired for good; on without a test only where that is meant. */
export function decideTurn(
  { state, version }: Standing,
  turning: Turning,
): Decision<SiteRuleChange, TurnRefusal> {
  const { to, tested, withoutTest, active } = turning
  if (version !== turning.version) return refuse('stale')
  if (state === 'retired') return refuse('retired')
  if (state === to) return refuse('same')
  if (to === 'active' && !tested && !withoutTest) return refuse('untested')
  if (to === 'active' && active >= mostActiveSiteRules) return refuse('too_many')
  return accept(changeOf[to])
}
