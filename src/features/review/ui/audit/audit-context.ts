import type { AuditView } from '../../contract/audits'
import type { AuditDesk } from './use-audit-desk'

/** What every part of the audit's right side needs. */
export interface AuditContext {
  readonly view: AuditView
  readonly desk: AuditDesk
  /** Whether codes carry present-on-admission indicators here. */
  readonly inpatient: boolean
  readonly onEvidence: (evidenceId: string) => void
}
