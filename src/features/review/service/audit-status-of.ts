import { auditStatuses, type AuditStatus } from '../contract/audits'

/** The stored status as one of the closed set; the table's check keeps anything else out. */
export function auditStatusOf(stored: string): AuditStatus {
  const status = auditStatuses.find((one) => one === stored)
  if (!status) throw new Error('An audit has a status that is not one.')
  return status
}
