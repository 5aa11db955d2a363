import { AuditsPage } from '@/features/review/ui/queue/audits-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Audits' }

export default function Audits() {
  return (
    <Guarded needs="review.read">
      <AuditsPage />
    </Guarded>
  )
}
