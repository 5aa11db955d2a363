import { FeedbackPage } from '@/features/review/ui/feedback/feedback-page'
import { Guarded } from '../../guarded'

export const metadata = { title: 'Feedback' }

export default function Feedback() {
  return (
    <Guarded needs="feedback.read">
      <FeedbackPage />
    </Guarded>
  )
}
