import { AuditPage } from '@/features/review/ui/audit/audit-page'
import { Guarded } from '../../../guarded'

export const metadata = { title: 'Audit' }

interface AuditRouteProps {
  readonly params: Promise<{ readonly auditId: string }>
}

export default async function Audit({ params }: AuditRouteProps) {
  const { auditId } = await params
  return (
    <Guarded needs="review.read">
      <AuditPage key={auditId} auditId={auditId} />
    </Guarded>
  )
}
