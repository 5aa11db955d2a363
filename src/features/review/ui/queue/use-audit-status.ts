'use client'

import { useSearchParams } from 'next/navigation'
import { z } from 'zod'
import { auditStatuses, type AuditStatus } from '../../contract/audits'

const statusSchema = z.enum(auditStatuses).catch('open')

/** The status whose audits are listed, as the address says it. */
export function useAuditStatus(): AuditStatus {
  return statusSchema.parse(useSearchParams().get('status'))
}
