import { mutation, query, router } from '@/server/trpc'
import { listAuditInput, verifyAuditInput } from './contract'
import { listAuditLog } from './service/list-audit-log'
import { verifyOwnChain } from './service/verify-own-chain'

export const auditLogRouter = router({
  list: query(listAuditInput, listAuditLog),
  verify: mutation(verifyAuditInput, verifyOwnChain, { weight: 'heavy' }),
})
