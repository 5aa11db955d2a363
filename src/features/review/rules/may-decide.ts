import { accept, refuse, type Decision } from '@/core/refusal'

/** Why an audit may not be decided, or not in this way. */
export type DecisionRefusal =
  | 'own_coding'
  | 'stale'
  | 'not_open'
  | 'chart_moved_on'
  | 'nothing_said'

interface AuditState {
  readonly status: string
  readonly version: number
  readonly round: number
  readonly coderId: string
}

interface ChartState {
  readonly status: string
  readonly round: number
}

interface Asking {
  readonly audit: AuditState
  readonly chart: ChartState
  readonly actorId: string
}

interface Deciding extends Asking {
  readonly seenVersion: number
  readonly decision: 'approve' | 'return'
  /** How many findings and entries of feedback come with it. */
  readonly said: number
}

/** Whether an audit is open to the person: nobody audits own coding, and what is decided stays so. */
export function mayAudit({ audit, chart, actorId }: Asking): Decision<true, DecisionRefusal> {
  if (audit.coderId === actorId) return refuse('own_coding')
  if (audit.status !== 'open') return refuse('not_open')
  if (chart.status !== 'pending_audit' || chart.round !== audit.round) {
    return refuse('chart_moved_on')
  }
  return accept(true)
}

/** Whether this decision stands: on the version that was seen, and a return says why. */
export function mayDecide(deciding: Deciding): Decision<true, DecisionRefusal> {
  const { audit, seenVersion, decision, said, actorId } = deciding
  if (audit.coderId !== actorId && audit.version !== seenVersion) return refuse('stale')
  const open = mayAudit(deciding)
  if (!open.ok) return open
  return decision === 'return' && said === 0 ? refuse('nothing_said') : open
}
