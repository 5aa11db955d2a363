import type { AuditDraft } from '../../rules/audit-draft'

/**
 * Drafts of audits that were left without a decision, for as long as the page lives: they hold
 * clinical words, so they are never stored on the device.
 */
const drafts = new Map<string, AuditDraft>()

export const keptDrafts = {
  find: (auditId: string): AuditDraft | undefined => drafts.get(auditId),
  keep: (auditId: string, draft: AuditDraft): void => {
    drafts.set(auditId, draft)
  },
  forget: (auditId: string): void => {
    drafts.delete(auditId)
  },
}
