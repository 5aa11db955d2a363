import { AuditLogPage } from '@/features/audit-log/ui/audit-log-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Audit log' }

export default function AuditLog() {
  return (
    <Guarded needs="auditLog.read">
      <AuditLogPage />
    </Guarded>
  )
}
