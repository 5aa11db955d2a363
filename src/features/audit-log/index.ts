export { auditRow, recordAudit, recordAudits, type AuditEntry } from './service/record-audit'
export { recordAccess, type AccessEntry } from './service/record-access'
export { verifyChain } from './service/verify-chain'
