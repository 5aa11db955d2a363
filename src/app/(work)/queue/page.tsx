import { QueuePage } from '@/features/charts/ui/queue/queue-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Queue' }

export default function Queue() {
  return (
    <Guarded needs="coding.edit">
      <QueuePage />
    </Guarded>
  )
}
